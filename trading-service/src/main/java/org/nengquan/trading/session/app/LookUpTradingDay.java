package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.matching.domain.MarketView;
import org.nengquan.trading.session.domain.Timetable;
import org.nengquan.trading.session.domain.TradingCalendar;

/** Which day it is in the market, and which comes next. */
@ApplicationScoped
public class LookUpTradingDay {
    /** 办法§25: in force from 2022-07-01, so nothing is traded before. */
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2022, 6, 30);

    private final Board board;
    private final Holidays holidays;
    private final Timetables timetables;

    LookUpTradingDay(Board board, Holidays holidays, Timetables timetables) {
        this.board = board;
        this.holidays = holidays;
        this.timetables = timetables;
    }

    /** The sessions that hold on the current day. */
    public Uni<List<Timetable.Session>> timetable() {
        LocalDate today = board.view().businessDate();
        LocalDate on = today == null ? BEFORE_THE_LAW.plusDays(1) : today;
        return timetables.all().map(rows -> new Timetable(rows).on(on));
    }

    /** The open day, or the last closed one; empty before the first. */
    public Optional<DayView> current() {
        MarketView view = board.view();
        return Optional.ofNullable(view.businessDate()).map(date -> DayView.of(date, view));
    }

    /** The first trading date after the current day; empty if the calendar does not reach so far. */
    public Uni<Optional<LocalDate>> next() {
        LocalDate today = board.view().businessDate();
        LocalDate after = today == null ? BEFORE_THE_LAW : today;
        return holidays.all().map(rows -> new TradingCalendar(rows).next(after));
    }
}
