package org.nengquan.disclosure.sharing.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.disclosure.sharing.app.CreditPlatform;
import org.nengquan.disclosure.sharing.app.PushProgress;
import org.nengquan.disclosure.sharing.domain.PushStatus;

/** Tells Prometheus for how long the first record in line has not been taken; every replica says the same. */
@ApplicationScoped
class PushFigures {
    private final CreditPlatform platform;
    private final PushProgress progress;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final AtomicLong failingSeconds = new AtomicLong();
    private final Gauge figure;

    PushFigures(CreditPlatform platform, PushProgress progress, Clock clock, MeterRegistry metrics) {
        this.platform = platform;
        this.progress = progress;
        this.clock = clock;
        this.metrics = metrics;
        this.figure = Gauge.builder("disclosure.credit.push.failing.seconds", failingSeconds, AtomicLong::get)
                .register(metrics);
    }

    /** Metrics outlive an application that is started again in the same process. */
    @PreDestroy
    void takeAway() {
        metrics.remove(figure);
    }

    @Scheduled(
            identity = "credit-push-figures",
            every = "{nengquan.credit-push.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> measure() {
        return progress.status().invoke(this::tell).replaceWithVoid();
    }

    /** What failed once is of no interest where the platform fetches by now. */
    private void tell(PushStatus status) {
        failingSeconds.set(platform.address()
                .flatMap(address -> status.failingSince())
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L));
    }
}
