package org.nengquan.trading.rule.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nengquan.trading.approval.app.Proposals;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.matching.domain.RuleCommand;

/**
 * Puts approved figures into the market's journal, from where the public learns of them. After the approval's commit and
 * not with it, because the journal has a transaction of its own: what a crash leaves untold is told by the next nudge,
 * and a figure told twice changes nothing. Opening a day tells all of them before it reads any.
 */
@ApplicationScoped
public class TellRules {
    private static final Logger LOG = Logger.getLogger(TellRules.class);

    private final Proposals proposals;
    private final RuleChanges changes;
    private final Journal journal;

    TellRules(Proposals proposals, RuleChanges changes, Journal journal) {
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
                .waitingForTheMarket(Proposal.Subject.RULE)
                .flatMap(this::tellAll)
                .onFailure()
                .invoke(failure -> LOG.warnf("approved figures wait to be told cause=%s", failure))
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
                .map(found -> parameter(found.orElseThrow()))
                .flatMap(parameter -> journal.submit(new RuleCommand.SetParameter(parameter)))
                .chain(() -> proposals.told(id));
    }

    private static Parameter parameter(RuleChangeView view) {
        return new Parameter(
                view.name(), view.value(), view.effectiveFrom(), view.proposal().basis());
    }
}
