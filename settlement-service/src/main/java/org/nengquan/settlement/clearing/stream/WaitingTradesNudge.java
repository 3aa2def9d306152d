package org.nengquan.settlement.clearing.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.nengquan.settlement.clearing.app.ConcludeTrades;

/**
 * Looks now and then for trades whose delivery was told of before the trade itself, or before the seller's account. The
 * usual order needs no nudge.
 */
@ApplicationScoped
class WaitingTradesNudge {
    private static final Logger LOG = Logger.getLogger(WaitingTradesNudge.class);
    private static final int BATCH = 200;

    private final ConcludeTrades conclude;

    WaitingTradesNudge(ConcludeTrades conclude) {
        this.conclude = conclude;
    }

    @Scheduled(
            identity = "conclude-waiting-trades",
            every = "{nengquan.clearing.conclude-waiting-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return conclude.waiting(BATCH)
                .onItem()
                .transformToMulti(trades -> Multi.createFrom().iterable(trades))
                .onItem()
                .transformToUniAndConcatenate(this::conclude)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> conclude(String tradeNumber) {
        return conclude.concludeAlone(tradeNumber)
                .onFailure()
                .invoke(e -> LOG.errorf(e, "a waiting trade could not be concluded tradeNumber=%s", tradeNumber))
                .onFailure()
                .recoverWithNull();
    }
}
