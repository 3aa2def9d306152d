package org.nengquan.trading.session.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.DayCommand;

/** Takes a day to its next phase, at whatever time of the clock. */
@ApplicationScoped
public class MovePhase {
    private final Journal journal;
    private final Board board;

    MovePhase(Journal journal, Board board) {
        this.journal = journal;
        this.board = board;
    }

    /** The day in that phase; 409 if the phase does not follow, or the day is not open. */
    public Uni<Outcome<DayView>> move(LocalDate date, Phase.Name to) {
        DayCommand command =
                to == Phase.Name.CLOSED ? new DayCommand.CloseDay(date) : new DayCommand.MovePhase(date, to);
        return journal.submit(command)
                .invoke(applied -> DayConflicts.check(applied.events()))
                .map(applied -> Outcome.done(DayView.of(date, board.view())));
    }
}
