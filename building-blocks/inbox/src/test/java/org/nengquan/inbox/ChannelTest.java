package org.nengquan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

@QuarkusTest
@WithTestResource(InboxStack.class)
class ChannelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    @Identifier("stored-offsets")
    StoredOffsets storedOffsets;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void shouldGiveEveryEventOfARealChannelItsEffectOnce() {
        // Given
        var source = "source-" + UUID.randomUUID();
        var events = LongStream.rangeClosed(1, 500)
                .mapToObj(sequence ->
                        new TestEvent("t.v1", source, sequence, source + sequence % 7, LocalDate.of(2022, 7, 1), "{}"))
                .toList();

        // When
        TestTopics.publish(bootstrap, "inbox.channel", events);
        TestTopics.publish(bootstrap, "inbox.channel", events);

        // Then
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(database.count(
                                "select coalesce(sum(next_offset), 0)::bigint from consumer_offset where consumer = $1",
                                ChannelConsumer.NAME))
                        .isEqualTo(1000));
        assertThat(database.effects(ChannelConsumer.NAME))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(TestEvent::sequence).toList());
    }

    @Test
    void shouldGoOnWhereTheDatabaseSays() {
        // Given
        var known = new TopicPartition("some.topic", 0);
        var unknown = new TopicPartition("some.topic", 1);
        var consumer = new MockConsumer<String, byte[]>("earliest");
        consumer.assign(List.of(known, unknown));
        consumer.updateBeginningOffsets(Map.of(known, 0L, unknown, 0L));
        database.rows(
                "insert into consumer_offset values ($1, 'some.topic', 0, 42), ($1, 'other.topic', 0, 7)",
                consumer.groupMetadata().groupId());

        // When
        storedOffsets.onPartitionsAssigned(consumer, Set.of(known, unknown));

        // Then
        assertThat(consumer.position(known)).isEqualTo(42);
        assertThat(consumer.position(unknown)).isZero();
    }
}
