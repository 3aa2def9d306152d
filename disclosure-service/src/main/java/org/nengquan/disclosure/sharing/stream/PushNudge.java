package org.nengquan.disclosure.sharing.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.disclosure.sharing.app.PushCredit;

/** Reminds of records to be pushed. What is due stands in the tables, so a reminder lost or doubled does no harm. */
@ApplicationScoped
class PushNudge {
    private final PushCredit push;

    PushNudge(PushCredit push) {
        this.push = push;
    }

    @Scheduled(
            identity = "push-credit",
            every = "{nengquan.credit-push.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> push() {
        return push.pushDue();
    }
}
