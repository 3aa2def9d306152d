package org.nengquan.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Ports;
import org.nengquan.servers.ServerFailure;
import org.nengquan.stack.Stack;

/** A packaged application in a JVM of its own, with the switches of a server that stays up: both compilers, half a gigabyte. */
public final class Server implements AutoCloseable {
    private static final Duration TO_START = Duration.ofSeconds(90);
    private static final Duration TO_STOP = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 50;
    private static final int OK = 200;
    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final ChildProcess process;
    private final int port;

    private Server(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The trading service on a database whose market was opened before; returns when it owns its shard. */
    public static Server trading(Path root, Stack ground, Stack.Database database) {
        return start("trading", root.resolve("trading-service"), ground, standingOn(ground, database));
    }

    /** The settlement service on a database that it may still have to migrate, and with this bank. */
    public static Server settlement(Path root, Stack ground, Stack.Database database, String bank) {
        Map<String, String> told = standingOn(ground, database);
        told.put("NENGQUAN_BANK_URL", bank);
        return start("settlement", root.resolve("settlement-service"), ground, told);
    }

    private static Map<String, String> standingOn(Stack ground, Stack.Database database) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        told.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        told.put("QUARKUS_DATASOURCE_USERNAME", database.username());
        told.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        told.put("KAFKA_BOOTSTRAP_SERVERS", ground.bootstrap());
        told.put("NENGQUAN_OUTBOX_REPLICATION_FACTOR", "1");
        return told;
    }

    /**
     * The application that only checks, reads and answers.
     *
     * @param knowsTokens whether it verifies a token once, as our services do, or each time it comes, as Quarkus does
     */
    public static Server noop(Path root, Stack ground, boolean knowsTokens) {
        return start(
                "noop",
                root.resolve("deploy/bench/noop"),
                ground,
                Map.of("NOOP_KNOWS_TOKENS", Boolean.toString(knowsTokens)));
    }

    private static Server start(String name, Path module, Stack ground, Map<String, String> more) {
        Path runner = module.resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(runner)) {
            throw new ServerFailure(name, "is not built: " + runner + " is missing", "");
        }
        int port = Ports.free();
        int management = Ports.free();
        Map<String, String> told = new LinkedHashMap<>(more);
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        told.put("QUARKUS_OIDC_AUTH_SERVER_URL", ground.issuer());
        told.put("QUARKUS_LOG_LEVEL", "WARN");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", runner.toString()));
        Path log = module.resolve("target/bench.log");
        var server = new Server(ChildProcess.start(name, command, told, log), port);
        server.awaitReady(URI.create("http://127.0.0.1:" + management + "/q/health/ready"));
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.stop(TO_STOP);
    }

    private void awaitReady(URI ready) {
        long end = System.nanoTime() + TO_START.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, ready)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw process.failure("does not become ready");
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static boolean answers(HttpClient http, URI ready) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
