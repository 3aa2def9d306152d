package org.nengquan.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that tells what reached it, and has bad days on certain paths. */
final class StubServices {
    static final AtomicInteger CALLS = new AtomicInteger();
    static final CountDownLatch STREAM_LEFT = new CountDownLatch(1);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;

    StubServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::echo);
        server.createContext("/api/registry/v1/silent", StubServices::sleep);
        server.createContext("/api/registry/v1/broken", HttpExchange::close);
        server.createContext("/api/trading/v1/stream", StubServices::stream);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void echo(HttpExchange call) throws IOException {
        CALLS.incrementAndGet();
        Map<String, Object> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        call.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), String.join(",", values)));
        byte[] request = call.getRequestBody().readAllBytes();
        byte[] body = json.writeValueAsBytes(Map.of(
                "method",
                call.getRequestMethod(),
                "uri",
                call.getRequestURI().toString(),
                "headers",
                headers,
                "bytes",
                request.length));
        var answer = call.getResponseHeaders();
        answer.set("Content-Type", "application/json");
        answer.set("Set-Cookie", "q_session=stolen");
        answer.set("Server", "secret/1.0");
        answer.set("Connection", "keep-alive, X-Hop");
        answer.set("X-Hop", "inside");
        answer.set("X-Frame-Options", "ALLOWALL");
        boolean head = call.getRequestMethod().equals("HEAD");
        call.sendResponseHeaders(200, head ? -1 : body.length);
        if (!head) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    private static void sleep(HttpExchange call) {
        try {
            Thread.sleep(Duration.ofSeconds(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            call.close();
        }
    }

    private static void stream(HttpExchange call) throws IOException {
        call.getResponseHeaders().set("Content-Type", "text/event-stream");
        call.sendResponseHeaders(200, 0);
        try (OutputStream out = call.getResponseBody()) {
            for (int i = 0; i < 200; i++) {
                out.write(("event: book\ndata: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(50);
            }
        } catch (IOException gone) {
            STREAM_LEFT.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
