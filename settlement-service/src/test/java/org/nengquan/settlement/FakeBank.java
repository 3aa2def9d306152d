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
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bank in the test's JVM that speaks docs/api.md "bank". Beside that, {@code POST /raw} puts any notice into its order and
 * {@code POST /discrepancy} makes its balance lie; {@code POST /silence} makes it pay without a word; {@code POST
 * /holding} keeps transfers between our accounts on the way. Accounts are named as in docs/api.md, the first by nothing.
 */
public final class FakeBank implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair KEYS = keys();

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<ObjectNode> onTheWay = new ArrayList<>();
    private boolean silent;
    private boolean holding;
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
                "nengquan.bank.url",
                "http://localhost:" + server.getAddress().getPort(),
                "nengquan.statement.private-key",
                base64(KEYS.getPrivate()),
                "nengquan.statement.public-key",
                base64(KEYS.getPublic()));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        String path = exchange.getRequestURI().getPath();
        int status = path.equals("/payments") && silent ? 500 : 200;
        byte[] answer = json.writeValueAsBytes(
                switch (path) {
                    case "/payments" -> Map.of("status", pay((ObjectNode) body), "addedLater", true);
                    case "/silence" -> silence(body.path("on").asBoolean());
                    case "/holding" -> hold(body.path("on").asBoolean());
                    default ->
                        account(body, exchange.getRequestURI().getQuery())
                                .answer(path, body, exchange.getRequestURI().getQuery());
                });
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private Account account(JsonNode body, String query) {
        String asked =
                query == null ? "" : query.replaceAll("^(?!.*account=).*$", "").replaceAll(".*account=(\\w+).*", "$1");
        return account(asked.isEmpty() ? body.path("account").asText() : asked);
    }

    private Account account(String number) {
        return accounts.computeIfAbsent(number, any -> new Account());
    }

    /** The first answer to an order is its answer for ever; a hundred million fen is more than it pays to others. */
    private String pay(ObjectNode order) {
        String id = order.path("endToEndId").asText();
        long fen = order.path("amountFen").asLong();
        boolean pays = fen < 100_000_000 || order.has("toAccount");
        if (answers.putIfAbsent(id, pays ? "ACCEPTED" : "REJECTED") == null && pays) {
            Account from = account(order.path("fromAccount").asText());
            from.balanceFen -= fen;
            from.line("PAYMENT", order.put("uscc", order.path("toUscc").asText()), id);
            onTheWay.add(order);
            deliver();
        }
        return answers.get(id);
    }

    private void deliver() {
        if (holding) {
            return;
        }
        onTheWay.stream().filter(order -> order.has("toAccount")).forEach(order -> {
            String id = order.path("endToEndId").asText();
            account(order.path("toAccount").asText())
                    .deposit(order.deepCopy().put("depositId", "IN-" + id).put("reference", "调拨"));
        });
        onTheWay.clear();
    }

    private Object silence(boolean on) {
        silent = on;
        return Map.of();
    }

    private Object hold(boolean on) {
        holding = on;
        deliver();
        return Map.of();
    }

    /** One account with its statement and its notices. */
    private static final class Account {
        private final List<ObjectNode> notices = new ArrayList<>();
        private final List<Map<String, Object>> lines = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private long balanceFen;

        Object answer(String path, JsonNode body, String query) {
            return switch (path) {
                case "/deposits" -> deposit((ObjectNode) body);
                case "/raw" -> append((ObjectNode) body);
                case "/discrepancy" -> discrepancy(body);
                case "/statement" -> Map.of("balanceFen", balanceFen, "entries", lines.size());
                case "/line" ->
                    line(
                            body.path("kind").asText(),
                            (ObjectNode) body,
                            body.path("reference").asText());
                case "/statement-lines" -> Map.of("items", page(lines, query));
                default -> Map.of("items", page(notices, query));
            };
        }

        private Object deposit(ObjectNode deposit) {
            if (seen.add(deposit.path("depositId").asText())) {
                balanceFen += deposit.path("amountFen").asLong();
                line("DEPOSIT", deposit, deposit.path("depositId").asText());
                append(deposit.put("bookedOn", "2022-07-04")
                        .put("uscc", deposit.path("uscc").asText()));
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

        private Object line(String kind, ObjectNode what, String reference) {
            lines.add(Map.of(
                    "sequence",
                    lines.size() + 1,
                    "kind",
                    kind,
                    "reference",
                    reference,
                    "uscc",
                    what.path("uscc").asText(),
                    "amountFen",
                    what.path("amountFen").asLong()));
            return Map.of();
        }

        private static <T> List<T> page(List<T> notices, String query) {
            int after = Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1"));
            int limit = Integer.parseInt(query.replaceAll(".*limit=(\\d+).*", "$1"));
            return notices.subList(Math.min(after, notices.size()), Math.min(after + limit, notices.size()));
        }
    }
}
