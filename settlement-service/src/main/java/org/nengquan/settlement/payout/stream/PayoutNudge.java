package org.nengquan.settlement.payout.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.payout.app.SendPayouts;

/** Looks now and then for payments that are due or whose outcome is not known yet. */
@ApplicationScoped
class PayoutNudge {
    private final SendPayouts send;

    PayoutNudge(SendPayouts send) {
        this.send = send;
    }

    @Scheduled(
            identity = "send-payouts",
            every = "{nengquan.payout.send-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return send.send();
    }
}
