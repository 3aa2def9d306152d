package org.nengquan.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as gateway and Keycloak would, from a table of paths. */
final class PretendedPlatform implements AutoCloseable {
    final List<String> asked = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final HttpServer server;

    PretendedPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        on("/realms/nengquan/protocol/openid-connect/token", 200, "{\"access_token\":\"t0ken\"}");
        List.of("registry", "verification", "trading", "settlement", "disclosure")
                .forEach(service -> integrity(service, true));
    }

    private record Answer(int status, String body) {}

    PretendedPlatform on(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
        return this;
    }

    PretendedPlatform integrity(String service, boolean ok) {
        String body = """
                {"ok":%1$s,"checks":[{"name":"books-balance","ok":%1$s,"detail":"7 differ"}],"counts":{}}""".formatted(ok);
        return on("/api/" + service + "/v1/integrity", 200, body);
    }

    Door door() {
        return new Door(address(), address().resolve("/realms/nengquan"));
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = answers.getOrDefault(path, new Answer(404, "{}"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
