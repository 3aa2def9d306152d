package org.nengquan.settlement.closing.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.closing.app.CloseBooks;

/** Reminds of books to be closed. What is left to close stands in the tables, so a reminder lost or doubled does no harm. */
@ApplicationScoped
class ClosingNudge {
    private final CloseBooks close;

    ClosingNudge(CloseBooks close) {
        this.close = close;
    }

    @Scheduled(
            identity = "close-books",
            every = "{nengquan.closing.close-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> close() {
        return close.closeNext();
    }
}
