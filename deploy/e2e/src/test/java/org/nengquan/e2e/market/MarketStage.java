package org.nengquan.e2e.market;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.e2e.Tree;
import org.nengquan.stack.Cable;
import org.nengquan.stack.Stack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/**
 * A market with people in it, on an embedded PostgreSQL (fsync on) and Kafka: only the trading service runs, from its
 * package, and other services' facts come from the test.
 */
final class MarketStage implements AutoCloseable {
    private static final int PEOPLE = 4;
    private static final long UNITS = 10_000_000;
    private static final long FEN = 1_000_000_000_000L;

    private final Stack stack = Stack.shared();
    private final String operator = TestTokens.of("operator", "", "", "exchange.operator");
    private final String auditor = TestTokens.of("auditor", "", "", "auditor");
    private final Stack.Database place = stack.freshDatabase();
    private final Knife knife = new Knife();
    private final Cable cable = new Cable(URI.create(place.reactiveUrl()).getPort(), knife::tap);
    private final MarketDatabase database = new MarketDatabase(place);
    private final Path folder = Tree.root().resolve("deploy/e2e/target/market");
    private final List<MarketProcess> running = new ArrayList<>();
    private final Desk desk = new Desk(() -> current().address());
    private long told;

    /** One who trades, for an organization. */
    record Trader(String uscc, String token, boolean sells) {}

    /** The package under test. */
    static Path runner() {
        return Tree.root().resolve("trading-service/target/quarkus-app/quarkus-run.jar");
    }

    MarketDatabase database() {
        return database;
    }

    Knife knife() {
        return knife;
    }

    /** A client of the current process. */
    Desk desk() {
        return desk;
    }

    /** The process that was started last among those that live; the very last if none does. */
    synchronized MarketProcess current() {
        return running.reversed().stream()
                .filter(MarketProcess::isAlive)
                .findFirst()
                .orElse(running.getLast());
    }

    /** Starts one more process; it takes the market over. */
    MarketProcess start() {
        MarketProcess process = MarketProcess.start(runner(), folder.resolve("trading.log"), environment());
        process.awaitReady();
        synchronized (this) {
            running.add(process);
        }
        return process;
    }

    /** Starts two at once that forward to each other; the market is one's after the other's. */
    List<MarketProcess> startTwo() {
        var told = environment();
        told.put("NENGQUAN_ADDRESS", "http://127.0.0.1");
        var two = List.of(
                MarketProcess.start(runner(), folder.resolve("first.log"), told),
                MarketProcess.start(runner(), folder.resolve("second.log"), told));
        two.forEach(MarketProcess::awaitReady);
        synchronized (this) {
            running.addAll(two);
        }
        return two;
    }

    /** Runs a tool of the package and answers what it printed; it must succeed. */
    String tool(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", runner().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("tool.log").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(command + ": " + printed);
        }
        return printed;
    }

    /** The arguments with which a tool finds this market's journal. */
    List<String> journal() {
        return List.of("--jdbc-url", place.jdbcUrl(), "--user", place.username(), "--password", place.password());
    }

    /** Units of a trader's that come while the market runs; returns when the market shows them. */
    void handOver(Trader trader, long units) {
        long before = free(trader);
        tell("registry.holdings", "registry.quota-handed-to-trading.v1", trader.uscc(), """
                {"transferId":"%s","uscc":"%s","instrument":"ENERGY","priority":"POOL","quantity":%d}""".formatted(
                        new UUID(9, told), trader.uscc(), units));
        long end = System.nanoTime() + 60_000_000_000L;
        while (free(trader) < before + units && System.nanoTime() < end) {
            Pause.ms(50);
        }
        if (free(trader) < before + units) {
            throw new AssertionError("the market was never told of " + units + " units of " + trader);
        }
    }

    /** What a process of the market has to be told. */
    Map<String, String> environment() {
        var told = new HashMap<String, String>();
        told.put("QUARKUS_OIDC_AUTH_SERVER_URL", stack.issuer());
        told.put("QUARKUS_DATASOURCE_JDBC_URL", place.jdbcUrl());
        told.put(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                place.reactiveUrl().replaceFirst(":[0-9]+/", ":" + cable.port() + "/"));
        told.put("QUARKUS_DATASOURCE_USERNAME", place.username());
        told.put("QUARKUS_DATASOURCE_PASSWORD", place.password());
        told.put("KAFKA_BOOTSTRAP_SERVERS", stack.bootstrap());
        told.put("NENGQUAN_OUTBOX_REPLICATION_FACTOR", "1");
        return told;
    }

    /** Sellers with units and buyers with cash, and the market open for its first day. */
    List<Trader> openWithPeople() {
        var traders = new ArrayList<Trader>();
        for (int i = 0; i < 2 * PEOPLE; i++) {
            traders.add(trader(i, i < PEOPLE));
        }
        traders.forEach(this::awaitPosition);
        String next = desk.insist(auditor, "/trading-days/next", "")
                .body()
                .path("businessDate")
                .asText();
        expect(201, desk.insist(operator, "/trading-days", "{\"businessDate\":\"" + next + "\"}"));
        return traders;
    }

    private Trader trader(int number, boolean sells) {
        String uscc = "91410100%010d".formatted(7_000_000 + number);
        String region = "410%d00".formatted(number + 1);
        tell("registry.participants", "registry.participant-approved.v1", uscc, """
                {"uscc":"%s","name":"某主体","kind":"%s","regionCode":"%s","accountNumber":"A1","approvedOn":"2022-07-01"}""".formatted(
                        uscc, sells ? "CITY" : "VOLUNTARY", region));
        return sells ? city(uscc, region) : unit(uscc, region);
    }

    /** Sells pool units; its region met last year's targets (办法§6). */
    private Trader city(String uscc, String region) {
        tell("registry.participants", "registry.region-target-recorded.v1", region, """
                {"regionCode":"%s","year":2021,"energyIntensityMet":true,"coalTotalMet":true}""".formatted(region));
        tell("registry.holdings", "registry.quota-handed-to-trading.v1", uscc, """
                {"transferId":"%s","uscc":"%s","instrument":"ENERGY","priority":"POOL","quantity":%d}""".formatted(
                        new UUID(7, told), uscc, UNITS));
        return new Trader(uscc, TestTokens.of("city-" + uscc, uscc, region, "city"), true);
    }

    private Trader unit(String uscc, String region) {
        tell("settlement.events", "settlement.cash-handed-to-trading.v1", uscc, """
                {"transferId":"%s","uscc":"%s","amountFen":%d}""".formatted(
                        new UUID(8, told), uscc, FEN));
        return new Trader(uscc, TestTokens.of("trader-" + uscc, uscc, region, "participant.trader"), false);
    }

    private void tell(String topic, String type, String subject, String body) {
        String source = topic.substring(0, topic.indexOf('.'));
        TestTopics.publish(topic, new TestEvent(type, source, ++told, subject, LocalDate.of(2022, 7, 1), body));
    }

    private void awaitPosition(Trader trader) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (free(trader) == 0 && System.nanoTime() < end) {
            Pause.ms(50);
        }
        if (free(trader) == 0) {
            throw new AssertionError("the market was never told of " + trader);
        }
    }

    private long free(Trader trader) {
        var position = desk.insist(trader.token(), "/positions", "").body();
        long quota = 0;
        for (var row : position.path("quota")) {
            quota += row.path("free").asLong();
        }
        return trader.sells() ? quota : position.path("cash").path("freeFen").asLong();
    }

    /** The market's own proof that its tables and its book are the replay of its journal. */
    Desk.Reply integrity() {
        return desk.insist(auditor, "/integrity", "");
    }

    static void expect(int status, Desk.Reply reply) {
        if (reply.status() != status) {
            throw new AssertionError(status + " was expected: " + reply);
        }
    }

    @Override
    public void close() throws Exception {
        for (MarketProcess process : running) {
            process.kill();
        }
        cable.cut();
    }
}
