package org.nengquan.bench.measure;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** How an application is stopped between two starts. */
final class Halt {
    private static final Duration TO_STOP = Duration.ofSeconds(60);

    private Halt() {}

    /** In good order, so that the next start has nothing to repair and the JVM may keep what it learnt. */
    static void of(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit()
                        .orTimeout(TO_STOP.toSeconds(), TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                throw new IllegalStateException("process " + pid + " does not stop", e);
            }
        });
    }
}
