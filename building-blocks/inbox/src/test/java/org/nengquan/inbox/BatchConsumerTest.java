package org.nengquan.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.nengquan.outbox.Sql;

@QuarkusTest
@WithTestResource(InboxStack.class)
class BatchConsumerTest {

    private static final String TOPIC = "told";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    BatchConsumer batches;

    @Inject
    Database database;

    @Inject
    SimpleMeterRegistry metrics;

    Runnable cutCable;
    Runnable mendCable;

    private final String consumer = "test." + UUID.randomUUID();

    @Test
    void shouldGiveEachEventItsEffectInOrder() {
        // When
        consume(batch(0, event("a", 1), event("b", 2), event("a", 3)));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L);
        assertThat(storedOffset()).isEqualTo(3);
    }

    @Test
    void shouldDropABatchThatComesAgain() {
        // Given
        consume(batch(0, event("a", 1), event("b", 2)));

        // When
        consume(batch(0, event("a", 1), event("b", 2)));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L);
    }

    @Test
    void shouldApplyOnlyTheRestOfABatchThatWasHandledInPart() {
        // Given
        consume(batch(0, event("a", 1), event("b", 2)));

        // When
        consume(batch(0, event("a", 1), event("b", 2), event("c", 3)));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void shouldApplyAllPartitionsOfAPollInOneTransaction() {
        // Given
        consume(List.of(at(1, 4, event("b", 1))));
        var handed = new ArrayList<Integer>();

        // When
        consume(
                List.of(
                        at(0, 7, event("a", 2)),
                        at(1, 4, event("b", 1)),
                        at(1, 5, event("b", 3)),
                        at(2, 0, event("c", 4))),
                events -> {
                    handed.add(events.size());
                    return apply(events);
                });

        // Then
        assertThat(handed).containsExactly(3);
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(storedOffset(0)).isEqualTo(8);
        assertThat(storedOffset(1)).isEqualTo(6);
        assertThat(storedOffset(2)).isEqualTo(1);
    }

    @Test
    void shouldQuarantineThePoisonOfOnePartitionAndApplyTheOthers() {
        // When
        consume(
                List.of(at(0, 0, event("a", 1)), at(1, 0, event("b", 2)), at(2, 0, event("c", 3))),
                events -> events.stream().anyMatch(event -> event.subject().equals("b"))
                        ? Uni.createFrom().failure(new UnreadableEvent("b cannot be read"))
                        : apply(events));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 3L);
        assertThat(frozen()).containsExactly("b");
        assertThat(storedOffset(1)).isEqualTo(1);
    }

    @Test
    void shouldDropAnEventPublishedAgainAtANewOffset() {
        // Given
        consume(batch(0, event("a", 1), event("b", 2)));

        // When
        consume(batch(2, event("a", 1), event("b", 2), event("b", 2), event("a", 3), event("a", 3)));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L);
        assertThat(storedOffset()).isEqualTo(7);
    }

    @Test
    void shouldNotChangeAnythingWhenTheWholeTopicComesTwiceShuffledAcrossKeys() {
        // Given
        var random = new Random(20220701);
        var told = new ArrayList<Event>();
        for (var sequence = 1; sequence <= 300; sequence++) {
            told.add(event("subject-" + random.nextInt(12), sequence));
        }
        consumeInBatches(0, told, random);
        var before = database.effects(consumer);

        // When
        consumeInBatches(300, shuffledAcrossKeys(told, random), random);

        // Then
        assertThat(before).hasSize(300);
        assertThat(database.effects(consumer)).isEqualTo(before);
        assertThat(storedOffset()).isEqualTo(600);
    }

    @Test
    void shouldLetOnlyOneOfTwoConsumersApplyTheSameBatch() {
        // Given
        var records = records(batch(0, event("a", 1), event("b", 2), event("c", 3)));

        // When
        Uni.join()
                .all(
                        batches.consume(consumer, records, slowly(), this::freeze),
                        batches.consume(consumer, records, slowly(), this::freeze))
                .andFailFast()
                .await()
                .atMost(PATIENCE);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L);
        assertThat(quarantined()).isZero();
    }

    @Test
    void shouldLoseNothingWhenTwoConsumersHoldBatchesThatOverlap() {
        // Given
        var shorter = records(batch(0, event("a", 1), event("b", 2)));
        var longer = records(batch(0, event("a", 1), event("b", 2), event("c", 3), event("a", 4)));

        // When
        Uni.join()
                .all(
                        batches.consume(consumer, shorter, slowly(), this::freeze),
                        batches.consume(consumer, longer, slowly(), this::freeze))
                .andFailFast()
                .await()
                .atMost(PATIENCE);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void shouldQuarantineThePoisonFreezeItsAccountAndLetTheOthersGoOn() {
        // Given
        BatchHandler handler = events -> events.stream().anyMatch(each -> each.sequence() == 2)
                ? Uni.createFrom().failure(new UnreadableEvent("no quantity"))
                : apply(events);

        // When
        consume(batch(0, event("a", 1), event("b", 2), event("c", 3)), handler);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 3L);
        assertThat(storedOffset()).isEqualTo(3);
        var row = database.rows("select * from quarantined_event where consumer = $1", consumer)
                .getFirst();
        assertThat(row.getString("subject")).isEqualTo("b");
        assertThat(row.getString("reason")).isEqualTo("UnreadableEvent: no quantity");
        assertThat(row.getBuffer("body").toString(UTF_8)).isEqualTo("{}");
        assertThat(row.getString("headers")).contains("ce_sequence: 2");
        assertThat(frozen()).containsExactly("b");
        assertThat(metrics.counter("outbox.quarantined", "consumer", consumer).count())
                .isEqualTo(1);
    }

    @Test
    void shouldQuarantineAnEventThatTheDatabaseRefuses() {
        // Given
        BatchHandler handler =
                events -> Sql.update("insert into account values ('x', null)").replaceWithVoid();

        // When
        consume(batch(0, event("a", 1)), handler);

        // Then
        assertThat(quarantined()).isOne();
        assertThat(storedOffset()).isEqualTo(1);
    }

    @Test
    void shouldQuarantineAHandlerThatThrowsInsteadOfFailing() {
        // Given
        BatchHandler handler = events -> {
            throw new IllegalStateException("a bug");
        };

        // When
        consume(batch(0, event("a", 1)), handler);

        // Then
        assertThat(quarantined()).isOne();
    }

    @Test
    void shouldQuarantineARecordWithoutEnvelopeAndFreezeByItsKey() {
        // Given
        var bare = new ConsumerRecord<>(TOPIC, 0, 1L, "b\0b", "{}".getBytes(UTF_8));

        // When
        consume(List.of(at(0, event("a", 1)), bare, at(2, event("c", 3))), this::apply);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 3L);
        assertThat(frozen()).containsExactly("b\uFFFDb");
    }

    @Test
    void shouldNotQuarantineTheSamePoisonTwice() {
        // Given
        BatchHandler handler = events -> Uni.createFrom().failure(new UnreadableEvent("never readable"));
        consume(batch(0, event("a", 1)), handler);

        // When
        consume(batch(0, event("a", 1)), handler);
        consume(batch(1, event("a", 1)), handler);

        // Then
        assertThat(quarantined()).isOne();
    }

    @Test
    void shouldWaitUntilTheAccountsCanBeFrozen() {
        // Given
        var attempts = new AtomicInteger();
        Quarantine stubborn = (event, reason) -> attempts.incrementAndGet() < 3
                ? Uni.createFrom().failure(new IllegalStateException("not now"))
                : freeze(event, reason);
        BatchHandler handler = events -> Uni.createFrom().failure(new UnreadableEvent("poison"));

        // When
        batches.consume(consumer, records(batch(0, event("a", 1))), handler, stubborn)
                .await()
                .atMost(PATIENCE);

        // Then
        assertThat(attempts).hasValue(3);
        assertThat(quarantined()).isOne();
        assertThat(frozen()).containsExactly("a");
    }

    @Test
    void shouldRepeatTheBatchWhenItsConnectionIsKilledInTheMiddle() {
        // Given
        var first = new AtomicBoolean(true);
        BatchHandler handler = events -> apply(events)
                .chain(() -> first.getAndSet(false)
                        ? Sql.select("select pg_terminate_backend(pg_backend_pid())")
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());

        // When
        consume(batch(0, event("a", 1), event("b", 2)), handler);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 2L);
        assertThat(quarantined()).isZero();
    }

    @Test
    void shouldWaitForADatabaseThatIsAwayAndThenGoOn() {
        // Given
        var first = new AtomicBoolean(true);
        BatchHandler handler = events -> apply(events).invoke(() -> {
            if (first.getAndSet(false)) {
                cutCable.run();
                Thread.ofVirtual().start(this::mendSoon);
            }
        });

        // When
        consume(batch(0, event("a", 1), event("b", 2)), handler);

        // Then
        assertThat(first).isFalse();
        assertThat(database.effects(consumer)).containsExactly(1L, 2L);
        assertThat(quarantined()).isZero();
    }

    @Test
    void shouldCommitAlthoughTheHandlerEndsOnAnotherThread() {
        // Given
        BatchHandler handler = events -> apply(events).emitOn(Infrastructure.getDefaultExecutor());

        // When
        consume(batch(0, event("a", 1)), handler);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L);
        assertThat(quarantined()).isZero();
    }

    @Test
    void shouldLetPassWhatIsOfNoTypeThatIsWanted() {
        // When
        consumeOnly(Set.of("elsewhere.other.v1"), batch(0, event("a", 1), event("b", 2)));

        // Then
        assertThat(database.effects(consumer)).isEmpty();
        assertThat(database.rows("select from consumer_offset where consumer = $1", consumer))
                .isEmpty();
    }

    @Test
    void shouldHandOverOnlyWhatIsWanted() {
        // Given
        var other = at(1, event("a", 2));
        other.headers().remove("ce_type").add("ce_type", "elsewhere.other.v1".getBytes(UTF_8));

        // When
        consumeOnly(Set.of("elsewhere.happened.v1"), List.of(at(0, event("a", 1)), other, at(2, event("a", 3))));

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L, 3L);
        assertThat(storedOffset()).isEqualTo(3);
    }

    @Test
    void shouldStoreTheOffsetOfWhatPassedWithTheNextThatIsWanted() {
        // Given
        consumeOnly(Set.of("elsewhere.other.v1"), batch(0, event("a", 1)));

        // When
        consumeOnly(Set.of("elsewhere.happened.v1"), batch(1, event("a", 2)));

        // Then
        assertThat(database.effects(consumer)).containsExactly(2L);
        assertThat(storedOffset()).isEqualTo(2);
    }

    @Test
    void shouldNotLetPassARecordOfWhichNoTypeCanBeTold() {
        // Given
        var nameless = at(0, event("a", 1));
        nameless.headers().remove("ce_type");

        // When
        consumeOnly(Set.of("elsewhere.other.v1"), List.of(nameless));

        // Then
        assertThat(quarantined()).isEqualTo(1);
        assertThat(frozen()).containsExactly("a");
    }

    @Test
    void shouldRepeatAfterADeadlock() {
        // Given
        var first = new AtomicBoolean(true);
        BatchHandler handler = events -> first.getAndSet(false)
                ? Sql.update("do $$ begin raise exception 'rival' using errcode = '40P01'; end $$")
                        .replaceWithVoid()
                : apply(events);

        // When
        consume(batch(0, event("a", 1)), handler);

        // Then
        assertThat(database.effects(consumer)).containsExactly(1L);
        assertThat(quarantined()).isZero();
    }

    private record Event(String subject, long sequence) {}

    private static Event event(String subject, long sequence) {
        return new Event(subject, sequence);
    }

    private List<ConsumerRecord<String, byte[]>> batch(long firstOffset, Event... events) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        for (var event : events) {
            records.add(at(firstOffset + records.size(), event));
        }
        return records;
    }

    private static ConsumerRecord<String, byte[]> at(long offset, Event event) {
        return at(0, offset, event);
    }

    private static ConsumerRecord<String, byte[]> at(int partition, long offset, Event event) {
        return new ConsumerRecord<>(
                TOPIC,
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                event.subject(),
                "{}".getBytes(UTF_8),
                Sent.headers(event.sequence(), "elsewhere.happened.v1", event.subject()),
                Optional.empty());
    }

    private void consume(List<ConsumerRecord<String, byte[]>> records) {
        consume(records, this::apply);
    }

    private void consume(List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
        batches.consume(consumer, records(records), handler, this::freeze)
                .await()
                .atMost(PATIENCE);
    }

    private void consumeOnly(Set<String> types, List<ConsumerRecord<String, byte[]>> records) {
        batches.consume(consumer, records(records), types, this::apply, this::freeze)
                .await()
                .atMost(PATIENCE);
    }

    private void consumeInBatches(long firstOffset, List<Event> events, Random random) {
        for (var from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + random.nextInt(40));
            consume(batch(firstOffset + from, events.subList(from, to).toArray(Event[]::new)));
            from = to;
        }
    }

    /** Each key keeps its order, as Kafka guarantees; between keys anything may happen. */
    private static List<Event> shuffledAcrossKeys(List<Event> events, Random random) {
        Map<String, List<Event>> bySubject = new HashMap<>();
        events.forEach(each -> bySubject
                .computeIfAbsent(each.subject(), key -> new ArrayList<>())
                .add(each));
        var turns = new ArrayList<>(events.stream().map(Event::subject).toList());
        Collections.shuffle(turns, random);
        return turns.stream()
                .map(subject -> bySubject.get(subject).removeFirst())
                .toList();
    }

    private static ConsumerRecords<String, byte[]> records(List<ConsumerRecord<String, byte[]>> records) {
        return new ConsumerRecords<>(
                records.stream().collect(groupingBy(each -> new TopicPartition(each.topic(), each.partition()))),
                Map.of());
    }

    private Uni<Void> apply(List<IncomingEvent> events) {
        return Sql.update(
                        "insert into effect (consumer, subject, sequence)"
                                + " select $1, * from unnest($2::text[], $3::bigint[])",
                        consumer,
                        events.stream().map(IncomingEvent::subject).toArray(String[]::new),
                        events.stream().map(IncomingEvent::sequence).toArray(Long[]::new))
                .replaceWithVoid();
    }

    private BatchHandler slowly() {
        return events -> apply(events).call(() -> Sql.select("select pg_sleep(0.3)::text"));
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return Sql.update("insert into frozen values ($1, $2, $3)", consumer, event.subject(), reason)
                .replaceWithVoid();
    }

    private long storedOffset() {
        return storedOffset(0);
    }

    private long storedOffset(int partition) {
        return database.count(
                "select next_offset from consumer_offset where consumer = $1 and partition = " + partition, consumer);
    }

    private long quarantined() {
        return database.count("select count(*) from quarantined_event where consumer = $1", consumer);
    }

    private List<String> frozen() {
        return database.rows("select subject from frozen where consumer = $1", consumer).stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private void mendSoon() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        mendCable.run();
    }
}
