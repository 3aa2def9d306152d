package org.nengquan.settlement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bank in the test's JVM that speaks docs/api.md "bank". Beside that, {@code POST /raw} puts any notice into its order and
 * {@code POST /discrepancy} makes its balance lie.
 */
public final class FakeBank implements QuarkusTestResourceLifecycleManager {
    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> notices = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long balanceFen;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "nengquan.bank.url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        byte[] answer = json.writeValueAsBytes(
                switch (exchange.getRequestURI().getPath()) {
                    case "/deposits" -> deposit((ObjectNode) body);
                    case "/raw" -> append((ObjectNode) body);
                    case "/discrepancy" -> discrepancy(body);
                    case "/payments" -> Map.of("status", pay(body) ? "ACCEPTED" : "REJECTED", "addedLater", true);
                    case "/statement" -> Map.of("balanceFen", balanceFen, "entries", notices.size());
                    default -> Map.of("items", page(exchange.getRequestURI().getQuery()));
                });
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private Object deposit(ObjectNode deposit) {
        if (seen.add(deposit.path("depositId").asText())) {
            balanceFen += deposit.path("amountFen").asLong();
            append(deposit.put("bookedOn", "2022-07-04"));
        }
        return Map.of("status", "BOOKED");
    }

    private Object append(ObjectNode notice) {
        notices.add(notice.put("sequence", notices.size() + 1).put("addedLater", "ignored"));
        return Map.of("status", "BOOKED");
    }

    private Object discrepancy(JsonNode body) {
        balanceFen += body.path("fen").asLong();
        return Map.of();
    }

    private boolean pay(JsonNode order) {
        return order.path("amountFen").asLong() < 1_000_000;
    }

    private List<ObjectNode> page(String query) {
        int after = Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1"));
        int limit = Integer.parseInt(query.replaceAll(".*limit=(\\d+).*", "$1"));
        return notices.subList(Math.min(after, notices.size()), Math.min(after + limit, notices.size()));
    }
}
