package org.nengquan.settlement.payment.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.payment.app.ReleaseSuspense;

/** Looks now and then whether a deposit in suspense has found its owner. */
@ApplicationScoped
class SuspenseNudge {
    private final ReleaseSuspense release;

    SuspenseNudge(ReleaseSuspense release) {
        this.release = release;
    }

    @Scheduled(
            identity = "release-suspense",
            every = "{nengquan.payment.release-suspense-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return release.release().replaceWithVoid();
    }
}
