package org.nengquan.trading.session.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jboss.logging.Logger;
import org.nengquan.problem.ProblemException;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.MarketView;
import org.nengquan.trading.session.domain.Timetable;

/**
 * Sends the phases of today's timetable when their time has come. Only a nudge: the truth is the command in the journal,
 * and sending it twice, late or from two replicas changes nothing. A day whose business date is not today's date by the
 * clock is played by commands alone, and so is one that was opened without a timetable.
 */
@ApplicationScoped
class Nudge {
    private static final Logger LOG = Logger.getLogger(Nudge.class);

    private final Timetables timetables;
    private final MovePhase movePhase;
    private final Journal journal;
    private final Board board;
    private final Clock clock;

    Nudge(Timetables timetables, MovePhase movePhase, Journal journal, Board board, Clock clock) {
        this.timetables = timetables;
        this.movePhase = movePhase;
        this.journal = journal;
        this.board = board;
        this.clock = clock;
    }

    @Scheduled(
            every = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        MarketView view = board.view();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        boolean mine = journal.isOwner() && today.equals(view.businessDate()) && isTimed(view.phase());
        return mine ? nudge(view, now) : Uni.createFrom().voidItem();
    }

    private Uni<Void> nudge(MarketView view, LocalDateTime now) {
        return timetables
                .all()
                .map(rows -> new Timetable(rows).due(now.toLocalDate(), view.phase(), now.toLocalTime()))
                .flatMap(next -> next.isPresent()
                        ? move(now.toLocalDate(), next.get())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> move(LocalDate today, Phase.Name next) {
        LOG.infof("the timetable moves the day businessDate=%s phase=%s", today, next);
        return movePhase
                .move(today, next)
                .replaceWithVoid()
                .onFailure(ProblemException.class)
                .recoverWithNull();
    }

    private static boolean isTimed(Phase.Name phase) {
        return phase != Phase.Name.CLOSED && phase != Phase.Name.CONTINUOUS;
    }
}
