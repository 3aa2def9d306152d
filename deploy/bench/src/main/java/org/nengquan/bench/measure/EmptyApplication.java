package org.nengquan.bench.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.nengquan.bench.stage.Stage;
import org.nengquan.local.launch.Backstage;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Ports;

/** The limit of start-up: REST, the reactive PostgreSQL client, health, and nothing else. */
final class EmptyApplication {
    private static final Duration TO_STOP = Duration.ofSeconds(60);

    private final Backstage backstage;
    private final Path runner;

    EmptyApplication(Stage stage) {
        this.backstage = stage.platform().backstage();
        this.runner = stage.workspace().root().resolve("deploy/bench/empty/target/quarkus-app/quarkus-run.jar");
    }

    /** Starts it, stops it, and says how long it took to be ready. */
    long startNanos() {
        Map<String, String> told = Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(Ports.free()),
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1");
        int managementPort = Ports.free();
        long begun = System.nanoTime();
        ChildProcess process = backstage.startBeside("empty", runner, Stage.DATABASE, told, managementPort);
        long nanos = System.nanoTime() - begun;
        process.stop(TO_STOP);
        return nanos;
    }
}
