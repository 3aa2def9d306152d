package org.nengquan.local.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.bank.AccountBook.Order;

/**
 * The bank port's counterpart on one machine, plain HTTP on the loopback address unless told otherwise.
 *
 * <p>{@code POST /deposits} · {@code GET /notices?after=&limit=} · {@code POST /payments} · {@code GET /statement} · {@code
 * GET /statement-lines?after=&limit=}. It stands for all settlement banks: {@code account} says with which settlement
 * account each of these deals, the first one if nothing is said. It keeps its bookings in an append-only file and gives repeated requests the first answer, as a bank does.
 */
public final class BankSimulator implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("(after|limit)=(\\d{1,18})");
    private static final Pattern ACCOUNT = Pattern.compile("(?:^|&)account=([0-9A-Za-z]{1,34})");
    private static final int NOTICES_AT_MOST = 500;

    private final HttpServer server;
    private final BankJournal journal;
    private final AccountBook book;

    private BankSimulator(HttpServer server, BankJournal journal, AccountBook book) {
        this.server = server;
        this.journal = journal;
        this.book = book;
    }

    /**
     * Starts the bank with the bookings of its journal.
     *
     * @param journal the file of bookings; made if absent
     * @param port a free port of the loopback address, or 0 for any
     */
    public static BankSimulator start(Path journal, int port) throws IOException {
        return start(journal, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** As above, on any address of this machine: containers do not reach its loopback interface. */
    public static BankSimulator start(Path journal, InetSocketAddress place) throws IOException {
        HttpServer server = HttpServer.create(place, 0);
        BankJournal bookings = new BankJournal(journal);
        BankSimulator bank = new BankSimulator(server, bookings, new AccountBook(bookings, Clock.systemDefaultZone()));
        server.createContext("/deposits", answering(bank::deposit));
        server.createContext("/payments", answering(bank::pay));
        server.createContext("/notices", answering(bank::notices));
        server.createContext("/statement-lines", answering(bank::statementLines));
        server.createContext("/statement", answering(bank::statement));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return bank;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        journal.close();
    }

    private record Answer(int status, Object body) {}

    /** What one address does with a request. */
    private interface Desk {
        Answer serve(HttpExchange exchange) throws IOException;
    }

    private Answer deposit(HttpExchange exchange) throws IOException {
        JsonNode body = body(exchange);
        long amountFen = body.path("amountFen").asLong();
        if (amountFen <= 0
                || text(body, "depositId").isEmpty()
                || text(body, "uscc").isEmpty()) {
            return new Answer(400, Map.of("error", "depositId, uscc and a positive amountFen are needed"));
        }
        return new Answer(
                200,
                book.deposit(
                        text(body, "account"),
                        text(body, "depositId"),
                        text(body, "uscc"),
                        amountFen,
                        text(body, "reference")));
    }

    private Answer pay(HttpExchange exchange) throws IOException {
        JsonNode body = body(exchange);
        long amountFen = body.path("amountFen").asLong();
        if (amountFen <= 0
                || text(body, "endToEndId").isEmpty()
                || text(body, "toUscc").isEmpty() != body.has("toAccount")) {
            return new Answer(
                    400, Map.of("error", "endToEndId, toUscc or toAccount, and a positive amountFen are needed"));
        }
        boolean paid = book.pay(new Order(
                text(body, "endToEndId"),
                text(body, "fromAccount"),
                text(body, "toUscc"),
                body.has("toAccount") ? Optional.of(text(body, "toAccount")) : Optional.empty(),
                amountFen,
                text(body, "purpose")));
        return new Answer(200, Map.of("status", paid ? "ACCEPTED" : "REJECTED"));
    }

    private Answer notices(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        long after = number(query, "after", 0);
        int limit = (int) Math.clamp(number(query, "limit", 100), 1, NOTICES_AT_MOST);
        return new Answer(200, Map.of("items", book.noticesAfter(account(query), after, limit)));
    }

    private Answer statementLines(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        int limit = (int) Math.clamp(number(query, "limit", 100), 1, NOTICES_AT_MOST);
        return new Answer(200, Map.of("items", book.linesAfter(account(query), number(query, "after", 0), limit)));
    }

    private Answer statement(HttpExchange exchange) {
        return new Answer(200, book.statement(account(exchange.getRequestURI().getQuery())));
    }

    private static String account(@Nullable String query) {
        Matcher matcher = ACCOUNT.matcher(query == null ? "" : query);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static long number(@Nullable String query, String name, long otherwise) {
        Matcher matcher = NUMBER.matcher(query == null ? "" : query);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return Long.parseLong(matcher.group(2));
            }
        }
        return otherwise;
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        try {
            return JSON.readTree(exchange.getRequestBody());
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static String text(JsonNode body, String field) {
        return body.path(field).asText("");
    }

    private static HttpHandler answering(Desk desk) {
        return exchange -> {
            Answer answer = desk.serve(exchange);
            byte[] bytes = JSON.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }
}
