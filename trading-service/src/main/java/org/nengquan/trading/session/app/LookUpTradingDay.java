package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.matching.domain.MarketView;
import org.nengquan.trading.session.domain.Timetable;
import org.nengquan.trading.session.domain.TradingCalendar;

/** Which day it is in the market, and which comes next. */
@ApplicationScoped
public class LookUpTradingDay {
    private final Board board;
    private final Holidays holidays;
    private final Timetables timetables;
    private final BusinessDate date;

    LookUpTradingDay(Board board, Holidays holidays, Timetables timetables, BusinessDate date) {
        this.board = board;
        this.holidays = holidays;
        this.timetables = timetables;
        this.date = date;
    }

    /** The sessions that hold on that day, by what is approved so far; on the current one if none is named. */
    public Uni<List<Timetable.Session>> timetable(@Nullable LocalDate on) {
        LocalDate day = on == null ? currentOrFirst() : on;
        return timetables.all().map(rows -> new Timetable(rows).on(day));
    }

    private LocalDate currentOrFirst() {
        return board.view().businessDate() == null ? date.today().plusDays(1) : date.today();
    }

    /** The open day, or the last closed one; empty before the first. */
    public Optional<DayView> current() {
        MarketView view = board.view();
        return Optional.ofNullable(view.businessDate()).map(date -> DayView.of(date, view));
    }

    /** The first trading date after the current day; empty if the calendar does not reach so far. */
    public Uni<Optional<LocalDate>> next() {
        return holidays.all().map(rows -> new TradingCalendar(rows).next(date.today()));
    }
}
