package org.nengquan.settlement.ledger.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.ledger.app.SealEntries;

/** Reminds the sealer. What is left to seal is in the table, so a reminder lost or doubled does no harm. */
@ApplicationScoped
class SealNudge {
    private final SealEntries seal;

    SealNudge(SealEntries seal) {
        this.seal = seal;
    }

    @Scheduled(
            identity = "seal-entries",
            every = "{nengquan.ledger.seal-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> sealAll() {
        return seal.sealOneBatch()
                .flatMap(links -> links == 0 ? Uni.createFrom().voidItem() : sealAll());
    }
}
