package org.nengquan.e2e.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.e2e.market.MarketDatabase.StoredOrder;
import org.nengquan.e2e.market.MarketStage.Trader;
import org.nengquan.servers.Patience;
import org.nengquan.stack.TestTopics;

/**
 * The market may be killed, paused or cut off at any moment: what it acknowledged is there exactly once, and its book is
 * the replay of its journal. A failing run is repeated with {@code -Dnengquan.seed} and the seed that it printed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class MarketCrashTest {
    private static final int CYCLES = Boolean.getBoolean("nengquan.deep") ? 50 : 5;
    private static final int MOST_ORDERS_OF_A_LIFE = 60;
    private static final Duration TO_FIND_OUT = Duration.ofSeconds(60);
    private static final int LONGEST_DELAY_MS = 50;
    private static final int ROUNDS_TO_TELL = 5;
    private static final Duration TO_TELL = Duration.ofSeconds(5);

    private final long seed = Long.getLong("nengquan.seed", System.nanoTime());
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("SplittableRandom").create(seed);
    private MarketStage stage;
    private List<Trader> traders;

    @BeforeAll
    void open() {
        System.out.println("the market's crashes by seed " + seed);
        stage = new MarketStage();
        stage.start();
        traders = stage.openWithPeople();
    }

    @AfterAll
    void close() throws Exception {
        stage.close();
    }

    @Test
    @Order(1)
    void shouldLoseNoAcknowledgedOrderAndDoubleNoneWhenKilledUnderLoad() {
        // Given
        var load = new Load("killed", stage.desk(), traders, seed);

        // When
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            load.awaitMore(5 + chance.nextInt(MOST_ORDERS_OF_A_LIFE));
            Pause.ms(chance.nextInt(LONGEST_DELAY_MS));
            stage.current().kill();
            stage.start();
        }
        load.awaitMore(20);
        load.close();

        // Then
        shouldBeThereOnce(load);
        shouldBeItsReplay();
        shouldHaveToldEveryTrade();
    }

    @Test
    @Order(2)
    void shouldCommitNothingWhenPausedWhileAnotherTookOver() {
        // Given an owner that stops in the middle of its work, and another that takes the market over
        MarketProcess old = stage.current();
        var load = new Load("paused", stage.desk(), traders, seed + 100);
        load.awaitMore(20);
        old.freeze();
        stage.start();
        load.awaitMore(20);
        load.close();
        shouldBeThereOnce(load);
        long before = stage.database().lastLine();

        // When the old one goes on as if no time had passed, with orders of its own clients
        old.thaw();
        var late = new Load("late", new Desk(old::address), traders.subList(0, 2), seed + 200);
        boolean knows = new Patience(TO_FIND_OUT).until(() -> !old.isReady());
        late.stopAsking();

        // Then
        assertThat(knows).as("the old owner knows that it is none").isTrue();
        assertThat(late.placed()).as("acknowledged by the old owner").isEmpty();
        assertThat(stage.database().lastLine()).as("the journal").isEqualTo(before);
        old.kill();
        shouldBeItsReplay();
    }

    @Test
    @Order(3)
    void shouldNeitherLoseNorDoubleAnOrderWhoseCommitWasNotAnswered() throws InterruptedException {
        // Given
        Trader seller = traders.getFirst();
        String order = order("cut-inside-commit");
        CountDownLatch cut = stage.knife().cutInsideTheNextCommit();

        // When
        Optional<Desk.Reply> first = stage.desk().tryOnce(seller.token(), "/orders", order);
        assertThat(cut.await(10, TimeUnit.SECONDS)).as("a commit was cut").isTrue();
        Map<String, List<StoredOrder>> committed = stage.database().orders();
        Desk.Reply again = stage.desk().insist(seller.token(), "/orders", order);

        // Then the client was told that nobody knows; the order was committed; asking again finds that very order
        assertThat(first.map(Desk.Reply::status)).contains(503);
        assertThat(committed.get("cut-inside-commit")).hasSize(1);
        assertThat(again.status()).isEqualTo(201);
        assertThat(stage.database().orders().get("cut-inside-commit"))
                .extracting(StoredOrder::orderId)
                .containsExactly(again.body().path("orderId").asText());
        shouldBeItsReplay();
    }

    @Test
    @Order(4)
    void shouldAnswerFromEveryReplicaAndGoOnWhenTheOwnerDies() throws IOException, InterruptedException {
        // Given two replicas
        stage.current().kill();
        List<MarketProcess> two = stage.startTwo();
        String owners = stage.database().ownersAddress();
        MarketProcess owner =
                two.stream().filter(one -> one.isAt(owners)).findFirst().orElseThrow();
        MarketProcess other =
                two.stream().filter(one -> one != owner).findFirst().orElseThrow();
        var desk = new Desk(other::address);
        Trader seller = traders.getFirst();

        // When one asks the replica that does not own the market
        Desk.Reply placed = desk.insist(seller.token(), "/orders", order("forwarded-1"));

        // Then it is the owner that answers, and facts reach the owner whichever replica lives beside it
        assertThat(placed.status()).isEqualTo(201);
        assertThat(new Desk(owner::address)
                        .insist(seller.token(), "/orders", order("forwarded-1"))
                        .body())
                .isEqualTo(placed.body());
        assertThat(desk.insist(seller.token(), "/markets", "").body())
                .isEqualTo(new Desk(owner::address)
                        .insist(seller.token(), "/markets", "")
                        .body());
        HttpResponse<String> twice = desk.passedOn(seller.token(), "/orders", order("forwarded-2"));
        assertThat(twice.statusCode()).as("passed on twice").isEqualTo(503);
        assertThat(twice.headers().firstValue("Retry-After")).isPresent();
        stage.handOver(seller, 100);

        // When the owner dies
        owner.kill();

        // Then the other takes over, with every fact and order that there was
        assertThat(desk.insist(seller.token(), "/orders", order("forwarded-1")).body())
                .isEqualTo(placed.body());
        assertThat(desk.insist(seller.token(), "/orders", order("forwarded-3")).status())
                .isEqualTo(201);
        stage.handOver(seller, 100);
        shouldBeItsReplay();
    }

    @Test
    @Order(5)
    void shouldBeReplayedToTheSameHashByAnotherJvmInAnotherLocaleAndTimeZone()
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("replay"));
        arguments.addAll(stage.journal());
        String here = stage.tool(List.of(), arguments.toArray(String[]::new));
        String there = stage.tool(
                List.of("-Duser.language=ar", "-Duser.country=SA", "-Duser.timezone=Pacific/Kiritimati"),
                arguments.toArray(String[]::new));
        assertThat(here).contains("chain     unbroken", "compared  every event the same", "sha256    ");
        assertThat(there).isEqualTo(here);
    }

    private static String order(String name) {
        return """
                {"clientOrderId":"%s","instrument":"ENERGY","side":"SELL","priority":"POOL","priceFen":20500,"quantity":1}""".formatted(name);
    }

    private void shouldBeThereOnce(Load load) {
        Map<String, List<StoredOrder>> stored = stage.database().orders();
        assertThat(load.failures()).isEmpty();
        assertThat(load.placed())
                .allSatisfy((name, orderId) -> assertThat(stored.get(name))
                        .as(name)
                        .extracting(StoredOrder::orderId)
                        .containsExactly(orderId));
        assertThat(stored.values()).allSatisfy(orders -> assertThat(orders).hasSize(1));
        assertThat(stored.values().stream()
                        .flatMap(List::stream)
                        .filter(order -> load.cancelled().contains(order.orderId())))
                .allSatisfy(order -> assertThat(order.state()).isEqualTo("CANCELLED"));
    }

    private void shouldBeItsReplay() {
        JsonNode proof = stage.integrity().body();
        assertThat(proof.path("ok").asBoolean()).as(proof.toPrettyString()).isTrue();
    }

    /** Told again under the same number is told once. */
    private void shouldHaveToldEveryTrade() {
        List<String> trades = stage.database().trades();
        assertThat(trades).as("the load traded").isNotEmpty();
        List<String> told = told(trades.size());
        for (int round = 0; told.size() < trades.size() && round < ROUNDS_TO_TELL; round++) {
            told = told(Integer.MAX_VALUE);
        }
        assertThat(told).containsExactlyElementsOf(trades);
    }

    /** The numbers of the trades in the order in which they were told first. */
    private static List<String> told(int atLeast) {
        var seen = new HashSet<Long>();
        return TestTopics.poll("trading.market.henan", "trading.trade-executed.v1", atLeast, TO_TELL).stream()
                .filter(event -> seen.add(event.sequence()))
                .map(event -> Desk.json(event.body()).path("tradeNumber").asText())
                .toList();
    }
}
