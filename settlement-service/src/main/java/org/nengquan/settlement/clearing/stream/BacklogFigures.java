package org.nengquan.settlement.clearing.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.ReadSettlements.Backlog;

/** Tells Prometheus how many trades are open and for how long the oldest has been; every replica says the same. */
@ApplicationScoped
class BacklogFigures {
    private final ReadSettlements settlements;
    private final Clock clock;
    private final AtomicLong openTrades = new AtomicLong();
    private final AtomicLong oldestOpenSeconds = new AtomicLong();

    BacklogFigures(ReadSettlements settlements, Clock clock, MeterRegistry metrics) {
        this.settlements = settlements;
        this.clock = clock;
        metrics.gauge("settlement.open.trades", openTrades);
        metrics.gauge("settlement.oldest.open.seconds", oldestOpenSeconds);
    }

    @Scheduled(identity = "settlement-backlog", every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return settlements.backlog().invoke(this::tell).replaceWithVoid();
    }

    private void tell(Backlog backlog) {
        openTrades.set(backlog.trades());
        oldestOpenSeconds.set(ageSeconds(backlog.since()));
    }

    private long ageSeconds(@Nullable Instant since) {
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}
