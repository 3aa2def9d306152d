package org.nengquan.bench.measure;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.nengquan.local.launch.Backstage;
import org.nengquan.servers.ChildProcess;

/**
 * Containers of one image, started and stopped one after the other.
 *
 * @param told the environment variables of each, with {@link #MANAGEMENT_PORT}
 */
record ContainerRun(Image image, Map<String, String> told, Backstage backstage) {
    static final String MANAGEMENT_PORT = "QUARKUS_MANAGEMENT_PORT";

    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final Duration TO_SETTLE = Duration.ofSeconds(10);

    ContainerRun {
        told = Map.copyOf(told);
        image.forget();
        // The engine keeps a container of whose end nobody told it, as after a Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(image::forget));
    }

    /** From the engine's command until the program is ready; then the container is stopped. */
    long startNanos() {
        long begun = System.nanoTime();
        ChildProcess container = start();
        long nanos = System.nanoTime() - begun;
        container.stop(TO_STOP);
        return nanos;
    }

    /** What the program has in memory 10 s after it was ready and nobody asked it anything. */
    long idleKilobytes() {
        ChildProcess container = start();
        try {
            Thread.sleep(TO_SETTLE);
            return image.residentKilobytes();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            container.stop(TO_STOP);
        }
    }

    private ChildProcess start() {
        int port = Integer.parseInt(Objects.requireNonNull(told.get(MANAGEMENT_PORT), MANAGEMENT_PORT));
        return backstage.startBeside("image-" + image.name(), image.run(told.keySet()), told, port);
    }
}
