package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.RuleCommand;
import org.nengquan.trading.session.domain.TradingCalendar;

/**
 * Opens the market for a business date. The rules' figures go into the journal first, so that a replay years later judges
 * by the figures of that day.
 */
@ApplicationScoped
public class OpenTradingDay {
    private final Holidays holidays;
    private final RuleParameters parameters;
    private final Journal journal;
    private final Board board;

    OpenTradingDay(Holidays holidays, RuleParameters parameters, Journal journal, Board board) {
        this.holidays = holidays;
        this.parameters = parameters;
        this.journal = journal;
        this.board = board;
    }

    /**
     * The open day; refused if the date is no trading date, 409 if the market's days have moved on otherwise.
     *
     * @param timetable whether the day goes through the sessions of the timetable; else it is one session at once
     */
    public Uni<Outcome<DayView>> open(LocalDate date, boolean timetable) {
        return holidays.all().map(TradingCalendar::new).flatMap(calendar -> switch (calendar.check(date)) {
            case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.<DayView>refused(why));
            case Decision.Allowed allowed -> openAllowed(date, timetable).map(Outcome::done);
        });
    }

    private Uni<DayView> openAllowed(LocalDate date, boolean timetable) {
        return parameters
                .all()
                .flatMap(this::record)
                .chain(() -> journal.submit(new DayCommand.OpenDay(date, timetable)))
                .invoke(applied -> DayConflicts.check(applied.events()))
                .map(applied -> DayView.of(date, board.view()));
    }

    /** All at once, so that the journal writes them in one batch; in this order, in which they are submitted. */
    private Uni<Void> record(List<Parameter> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndMerge(row -> journal.submit(new RuleCommand.SetParameter(row)))
                .onItem()
                .ignoreAsUni();
    }
}
