package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.DayCommand;

/** Closes the market: open orders lapse, the closing price is the day's average weighted by volume. */
@ApplicationScoped
public class CloseTradingDay {
    private final Journal journal;
    private final Board board;

    CloseTradingDay(Journal journal, Board board) {
        this.journal = journal;
        this.board = board;
    }

    /** The closed day; 409 if that day is not the open one, nor the last that was closed. */
    public Uni<Outcome<DayView>> close(LocalDate date) {
        return journal.submit(new DayCommand.CloseDay(date))
                .invoke(applied -> DayConflicts.check(applied.events()))
                .map(applied -> Outcome.done(DayView.of(date, board.view())));
    }
}
