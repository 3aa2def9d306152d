package org.nengquan.bench.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nengquan.local.launch.Application;

/** Looks twice a second until it is closed, and remembers the highest figure of each application. Safe for threads. */
final class HighWater implements AutoCloseable {
    private static final long PAUSE_MILLIS = 500;

    private final Map<Application, Long> marks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private final Supplier<Map<Application, Long>> look;

    HighWater(Supplier<Map<Application, Long>> look) {
        this.look = look;
        watch.scheduleWithFixedDelay(this::lookOnce, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The highest figures so far, the present ones among them. */
    Map<Application, Long> marks() {
        lookOnce();
        return Map.copyOf(marks);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    private synchronized void lookOnce() {
        look.get().forEach((application, figure) -> marks.merge(application, figure, Math::max));
    }
}
