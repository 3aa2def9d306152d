package org.nengquan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

@QuarkusTest
@WithTestResource(OutboxStack.class)
class RelayTest {

    private static final String TOPIC = "outbox.test";
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RELAYS = """
            select pid from pg_locks where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())
            """;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    EventPublisher publisher;

    @Inject
    @Readiness
    OutboxHealth health;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    Runnable cutCable;
    Runnable mendCable;
    Runnable stopKafka;
    Runnable startKafka;

    /** Every test tells its own type of event, so that it can find them among the others'. */
    private final String type = "test." + UUID.randomUUID();

    record Body(String name, long quantity) {}

    @Test
    void shouldPublishWhatWasCommittedInTheOrderAppended() {
        // When
        database.inTransaction(() -> outbox.append(event("a", 1), event("b", 2), event("a", 3)));

        // Then
        var published = published(3);
        assertThat(published)
                .extracting(TestEvent::body)
                .containsExactlyInAnyOrder(body("a", 1), body("b", 2), body("a", 3));
        assertThat(published).allSatisfy(each -> {
            assertThat(each.source()).isEqualTo("test");
            assertThat(each.businessDate()).isEqualTo(DAY);
        });
        assertThat(quantitiesOf("a", published)).containsExactly(1L, 3L);
    }

    @Test
    void shouldPublishNothingThatWasRolledBack() {
        // When
        assertThatThrownBy(() -> database.inTransaction(() -> outbox.append(event("a", 1))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("changed my mind")))))
                .hasMessageContaining("changed my mind");
        database.inTransaction(() -> outbox.append(event("a", 2)));

        // Then
        assertThat(published(1)).extracting(TestEvent::body).containsExactly(body("a", 2));
    }

    @Test
    void shouldRefuseToAppendWithoutATransaction() {
        assertThatThrownBy(() -> outbox.append(event("a", 1)).await().atMost(PATIENCE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldRefuseToAppendInASessionWithoutATransaction() {
        // When
        var attempt = new CompletableFuture<Void>();
        database.onOwnContext(() -> Panache.withSession(() -> outbox.append(event("a", 1))))
                .subscribe()
                .with(attempt::complete, attempt::completeExceptionally);

        // Then
        assertThatThrownBy(attempt::join).hasMessageContaining("inside the transaction of its fact");
    }

    @Test
    void shouldLoseNothingWhenTransactionsCommitInAnotherOrderThanTheyBegan() {
        // Given
        var mayCommit = new CompletableFuture<Void>();
        var early = database.begin(() -> outbox.append(event("early", 1)).call(() -> waitFor(mayCommit)));
        eventually(() -> assertThat(database.count("select count(*) from pg_stat_activity"
                        + " where state = 'idle in transaction' and query like '%insert into outbox %'"))
                .isPositive());

        // When
        database.inTransaction(() -> outbox.append(event("late", 2)));
        var first = published(1);
        mayCommit.complete(null);
        early.join();

        // Then
        assertThat(first).extracting(TestEvent::subject).containsExactly("late");
        assertThat(published(2)).extracting(TestEvent::subject).containsExactlyInAnyOrder("late", "early");
    }

    @Test
    void shouldKeepTheOrderOfASubjectForWhichTransactionsRace() {
        // Given
        var name = "racing-" + type;
        database.inTransaction(() -> Sql.update("insert into account values ($1, 0)", name));

        // When
        CompletableFuture.allOf(IntStream.range(0, 60)
                        .mapToObj(ignored -> database.begin(() -> deposit(name)))
                        .toArray(CompletableFuture[]::new))
                .join();

        // Then
        var balances = published(60).stream().map(TestEvent::body).toList();
        assertThat(balances)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60)
                        .mapToObj(balance -> body(name, balance))
                        .toList());
    }

    @Test
    void shouldFlushTheAggregateBeforeItsEventSoThatTheEventWaitsForTheRowLock() {
        // Given
        var name = "flushed-" + type;
        database.inTransaction(() -> Sql.update("insert into account values ($1, 0)", name));
        var mayCommit = new CompletableFuture<Void>();
        var first = database.begin(() -> change(name, 1).call(() -> waitFor(mayCommit)));
        eventually(() -> assertThat(database.count("select count(*) from pg_stat_activity"
                        + " where state = 'idle in transaction' and query like '%insert into outbox %'"))
                .isPositive());

        // When
        var second = database.begin(() -> change(name, 2));
        eventually(
                () -> assertThat(database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"))
                        .isPositive());
        mayCommit.complete(null);
        CompletableFuture.allOf(first, second).join();

        // Then
        assertThat(quantitiesOf(name, published(2))).containsExactly(1L, 2L);
        assertThat(database.count("select balance from account where name = $1", name))
                .isEqualTo(2);
    }

    @Test
    void shouldPublishAgainUnderTheSameNumbersAfterACrashBetweenPublishingAndNotingIt() {
        // Given
        database.inTransaction(() -> outbox.append(event("a", 1), event("b", 2)));
        var before = published(2);
        eventually(() -> assertThat(backlog()).isZero());

        // When: the relay dies with the memory of what it has published
        var relay = database.count(RELAYS);
        database.rows("update outbox_relay set published_sequence = published_sequence - 2");
        database.rows("select pg_terminate_backend($1)", relay);

        // Then
        var after = published(4);
        assertThat(after).hasSize(4).containsAll(before);
        assertThat(after.stream().distinct()).hasSize(2);
        assertThat(database.count(RELAYS)).isNotEqualTo(relay);
        eventually(() -> assertThat(backlog()).isZero());
    }

    @Test
    void shouldBecomeTheRelayAgainAfterTheDatabaseWasAway() {
        // Given
        cutCable.run();
        mendCable.run();

        // When
        eventually(() -> assertThat(database.rows(RELAYS)).hasSize(1));
        database.inTransaction(() -> outbox.append(event("a", 1)));

        // Then
        assertThat(published(1)).hasSize(1);
    }

    @Test
    void shouldCommitWhileKafkaIsAwayAndPublishEverythingInOrderAfterwards() {
        // Given
        database.inTransaction(() -> outbox.append(event("a", 1)));
        published(1);
        stopKafka.run();

        // When
        for (var quantity = 2L; quantity <= 50; quantity++) {
            var next = event("a", quantity);
            database.inTransaction(() -> outbox.append(next));
        }
        assertThat(backlog()).isEqualTo(49);
        startKafka.run();

        // Then
        assertThat(quantitiesOf("a", published(50)).stream().distinct())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
        eventually(() -> assertThat(backlog()).isZero());
    }

    @Test
    void shouldHoldNoRowForEverWhenAProcessStopsInTheMiddleOfATransaction() {
        assertThat(database.rows("show idle_in_transaction_session_timeout")
                        .getFirst()
                        .getString(0))
                .isEqualTo("30s");
    }

    @Test
    void shouldNumberDenselyAndKeepThePublishedRows() {
        // Given
        database.inTransaction(() -> outbox.append(event("a", 1), event("b", 2)));
        published(2);

        // Then
        var numbers = database.rows("select min(sequence), max(sequence), count(*) from outbox where sequence > 0")
                .getFirst();
        assertThat(numbers.getLong(0)).isOne();
        assertThat(numbers.getLong(1)).isEqualTo(numbers.getLong(2));
        assertThat(database.count("select count(*) from outbox where type = $1", type))
                .isEqualTo(2);
    }

    @Test
    void shouldSendNothingAfterAnEventThatKafkaRefuses() {
        // Given
        var tooLarge = "x".repeat(2_000_000);
        var events = List.of(numbered(1, "{}"), numbered(2, tooLarge), numbered(3, "{}"));

        // When
        assertThatThrownBy(() -> publisher.publish(events).await().atMost(PATIENCE))
                .hasMessageContaining("larger than");
        publisher.publish(List.of(numbered(4, "{}"))).await().atMost(PATIENCE);

        // Then
        assertThat(published(1))
                .extracting(TestEvent::sequence)
                .doesNotContain(2L, 3L)
                .endsWith(4L);
    }

    @Test
    void shouldNotBeReadyOnADatabaseThatForgets() {
        // Given
        assertThat(readiness()).isEqualTo(HealthCheckResponse.Status.UP);

        // When
        database.rows("alter role outbox set synchronous_commit = off");
        reconnect();
        var forgetful = health.call().await().atMost(PATIENCE);
        database.rows("alter role outbox reset synchronous_commit");
        reconnect();

        // Then
        assertThat(forgetful.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(forgetful.getData().orElseThrow()).containsEntry("synchronous_commit", "off");
        assertThat(readiness()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    private void reconnect() {
        cutCable.run();
        mendCable.run();
        eventually(() -> assertThat(database.rows(RELAYS)).hasSize(1));
    }

    private HealthCheckResponse.Status readiness() {
        return health.call().await().atMost(PATIENCE).getStatus();
    }

    private Uni<Void> deposit(String name) {
        return Sql.select("update account set balance = balance + 1 where name = $1 returning balance", name)
                .flatMap(rows -> outbox.append(event(name, (long) rows.getFirst()[0])));
    }

    /** As a careless use case does: the entity is changed in memory only when the event is appended. */
    private Uni<Void> change(String name, long balance) {
        return Panache.getSession()
                .flatMap(session -> session.find(Account.class, name))
                .invoke(account -> account.balance = balance)
                .chain(() -> outbox.append(event(name, balance)));
    }

    /** Hibernate wants to be left on the thread it began on. */
    private static Uni<Void> waitFor(CompletableFuture<Void> permission) {
        var here = Vertx.currentContext();
        return Uni.createFrom().completionStage(permission).emitOn(rest -> here.runOnContext(ignored -> rest.run()));
    }

    private OutgoingEvent event(String subject, long quantity) {
        return new OutgoingEvent(TOPIC, type, subject, DAY, new Body(subject, quantity));
    }

    private PublishedEvent numbered(long sequence, String body) {
        return new PublishedEvent(TOPIC, "other", sequence, type, "a", DAY, Instant.EPOCH, body);
    }

    private static String body(String name, long quantity) {
        return "{\"name\":\"" + name + "\",\"quantity\":" + quantity + "}";
    }

    private List<TestEvent> published(int atLeast) {
        return TestTopics.poll(bootstrap, TOPIC, type, atLeast, PATIENCE);
    }

    private static List<Long> quantitiesOf(String subject, List<TestEvent> events) {
        return events.stream()
                .filter(each -> each.subject().equals(subject))
                .map(each -> each.body().replaceAll(".*:(\\d+)}", "$1"))
                .map(Long::valueOf)
                .collect(Collectors.toList());
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }

    private long backlog() {
        return database.count("select (select count(*) from outbox where sequence is null)"
                + " + (select sum(last_sequence - published_sequence) from outbox_relay)::bigint");
    }
}
