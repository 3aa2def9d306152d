package org.nengquan.trading.approval.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nengquan.trading.journal.app.Journal;

/**
 * Puts approved changes into the market's journal, from where the public learns of them. After the approval's commit and
 * not with it, because the journal has a transaction of its own: what a crash leaves untold is told by the next nudge.
 */
@ApplicationScoped
public class TellMarket {
    private static final Logger LOG = Logger.getLogger(TellMarket.class);

    private final Proposals proposals;
    private final Journal journal;
    private final Instance<MarketNews> kinds;

    TellMarket(Proposals proposals, Journal journal, @Any Instance<MarketNews> kinds) {
        this.proposals = proposals;
        this.journal = journal;
        this.kinds = kinds;
    }

    /** Tells what waits; a market that is not here or busy is told later, so this never fails. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> tell() {
        if (!journal.isOwner()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(kinds)
                .onItem()
                .transformToUniAndConcatenate(this::tellAll)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("approved changes wait to be told cause=%s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tellAll(MarketNews kind) {
        return proposals
                .waitingForTheMarket(kind.subject())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(id -> tellOne(kind, id))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tellOne(MarketNews kind, UUID id) {
        return kind.command(id).flatMap(journal::submit).chain(() -> proposals.told(id));
    }
}
