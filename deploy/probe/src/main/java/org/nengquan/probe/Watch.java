package org.nengquan.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks again and again, and answers Prometheus and the kubelet meanwhile. Looks again soon while a service does not answer:
 * a platform that is just starting is not to be called wrong until the next round.
 */
final class Watch implements AutoCloseable {
    private static final List<String> HEALTH = List.of("/q/health/started", "/q/health/ready", "/q/health/live");

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Findings findings = new Findings();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rounds").factory());
    private final HttpServer server;
    private final Verification verification;
    private final Clock clock;

    Watch(Verification verification, int port, Clock clock) {
        this.verification = verification;
        this.clock = clock;
        this.server = listening(port);
        HEALTH.forEach(path -> server.createContext(path, exchange -> answer(exchange, "{\"status\":\"UP\"}")));
        server.createContext("/q/metrics", exchange -> answer(exchange, findings.text()));
    }

    /** Begins with a round at once. */
    Watch start(Duration every) {
        rounds.execute(() -> look(every));
        server.start();
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        server.stop(0);
    }

    private void look(Duration every) {
        List<Check> checks = verification.round();
        findings.tell(checks, clock.instant());
        checks.stream().filter(check -> !check.ok()).forEach(System.out::println);
        rounds.schedule(() -> look(every), untilNext(checks, every).toSeconds(), TimeUnit.SECONDS);
    }

    static Duration untilNext(List<Check> checks, Duration every) {
        boolean heardAll = checks.stream().noneMatch(Check::isSilence);
        return heardAll || every.compareTo(SOON) < 0 ? every : SOON;
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
