package org.nengquan.e2e.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Ports;

/** One packaged trading service in a process of its own. */
final class MarketProcess {
    private static final Duration TO_BE_READY = Duration.ofSeconds(120);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ChildProcess process;
    private final URI address;
    private final URI health;

    private MarketProcess(ChildProcess process, int port, int managementPort) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port + "/api/trading/v1");
        this.health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    }

    /** Starts it on these ports; returns at once. */
    static MarketProcess start(Path runner, Path log, Map<String, String> environment) {
        int port = Ports.free();
        int managementPort = Ports.free();
        var told = new HashMap<>(environment);
        told.computeIfPresent("NENGQUAN_ADDRESS", (name, here) -> here + ":" + port);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + runner.resolveSibling("trading.jsa"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                runner.toString());
        return new MarketProcess(ChildProcess.start("trading", command, told, log), port, managementPort);
    }

    /** Whether the shard's row names this process as the one to forward to. */
    boolean isAt(String owner) {
        return address.toString().startsWith(owner + "/");
    }

    /** Where its API is. */
    URI address() {
        return address;
    }

    MarketProcess awaitReady() {
        long end = System.nanoTime() + TO_BE_READY.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw process.failure("did not become ready");
            }
            Pause.ms(50);
        }
        return this;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() {
        try {
            return HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        if (process.isAlive()) {
            signal("KILL");
        }
        process.ended().join();
    }

    /** Stops it in the middle of whatever it does; it does not know. */
    void freeze() {
        signal("STOP");
    }

    /** Lets it go on as if no time had passed. */
    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
