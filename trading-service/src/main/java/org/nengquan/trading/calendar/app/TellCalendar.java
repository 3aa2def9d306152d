package org.nengquan.trading.calendar.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nengquan.trading.approval.app.Proposals;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.CalendarRun;
import org.nengquan.trading.matching.domain.Origin;
import org.nengquan.trading.matching.domain.RuleCommand;

/**
 * Puts approved changes of the calendar into the market's journal, from where the public learns of them. After the
 * approval's commit: what a crash leaves untold is told by the next nudge, and the engine knows what it was told before.
 */
@ApplicationScoped
public class TellCalendar {
    private static final Logger LOG = Logger.getLogger(TellCalendar.class);
    private static final String STORY = "trading.calendar";

    private final Proposals proposals;
    private final CalendarChanges changes;
    private final Journal journal;

    TellCalendar(Proposals proposals, CalendarChanges changes, Journal journal) {
        this.proposals = proposals;
        this.changes = changes;
        this.journal = journal;
    }

    /** Tells what waits; a market that is not here or busy is told later, so this never fails. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> tell() {
        if (!journal.isOwner()) {
            return Uni.createFrom().voidItem();
        }
        return proposals
                .waitingForTheMarket(Proposal.Subject.CALENDAR)
                .flatMap(this::tellAll)
                .onFailure()
                .invoke(failure -> LOG.warnf("approved calendar days wait to be told cause=%s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tellAll(List<UUID> waiting) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(this::tellOne)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tellOne(UUID id) {
        return changes.find(id)
                .map(found -> command(id, found.orElseThrow()))
                .flatMap(journal::submit)
                .chain(() -> proposals.told(id));
    }

    private static RuleCommand.RecordCalendar command(UUID id, CalendarChangeView view) {
        List<CalendarRun> runs = new CalendarChange(view.days())
                .runs().stream()
                        .map(run -> new CalendarRun(run.kind().name(), run.name(), run.first(), run.last()))
                        .toList();
        return new RuleCommand.RecordCalendar(
                new Origin(STORY, id.toString(), 1), view.proposal().basis(), runs);
    }
}
