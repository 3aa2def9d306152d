package org.nengquan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;

@QuarkusTest
@WithTestResource(InboxStack.class)
class TracesTest {

    private static final String TOPIC = "traced";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SPAN = "b7ad6b7169203331";

    @Inject
    BatchConsumer batches;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    InMemorySpanExporter recorded;

    private final String consumer = "test." + UUID.randomUUID();

    @Test
    void shouldContinueEachEventsTraceInWhatItBringsAbout() {
        // Given
        var first = traceId();
        var second = traceId();

        // When
        consume(this::announceAgain, traced(0, "a" + first, first), traced(1, "b" + second, second));

        // Then
        assertThat(span(first).getName()).isEqualTo(consumer + " process");
        assertThat(span(first).getParentSpanId()).isEqualTo(SPAN);
        assertThat(traceParentOfWhatFollows("a" + first))
                .isEqualTo(in(first, span(first).getSpanId()));
        assertThat(traceParentOfWhatFollows("b" + second))
                .isEqualTo(in(second, span(second).getSpanId()));
    }

    @Test
    void shouldBeginNoTraceWithAnEventThatBelongsToNone() {
        // Given
        var traced = traceId();
        var subject = "untraced" + traced;

        // When
        consume(this::announceAgain, sent(0, Map.of("ce_subject", subject)), traced(1, "c" + traced, traced));

        // Then
        assertThat(traceParentOfWhatFollows(subject)).isNull();
        assertThat(traceParentOfWhatFollows("c" + traced)).isNotNull();
    }

    @Test
    void shouldTakeAnEventInWhoseTraceIsNonsense() {
        // Given
        var subject = "nonsense" + traceId();

        // When
        consume(this::announceAgain, sent(0, Map.of("ce_subject", subject, "traceparent", "a\0b")));

        // Then
        assertThat(traceParentOfWhatFollows(subject)).isNull();
    }

    @Test
    void shouldShowInTheTraceThatAnEventWasSetAside() {
        // Given
        var trace = traceId();

        // When
        consume(
                events -> Uni.createFrom().failure(new UnreadableEvent("not an event of ours")),
                traced(0, "poison" + trace, trace));

        // Then
        await().atMost(PATIENCE).until(() -> spans(trace).size() == 2);
        assertThat(spans(trace))
                .filteredOn(span -> span.getName().equals(consumer + " quarantine"))
                .singleElement()
                .satisfies(span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
    }

    private Uni<Void> announceAgain(List<IncomingEvent> events) {
        return outbox.append(events.stream()
                .map(event -> new OutgoingEvent(
                        "inbox.channel", "test.followed.v1", event.subject(), LocalDate.of(2022, 7, 1), Map.of()))
                .toList());
    }

    @SafeVarargs
    private void consume(BatchHandler handler, ConsumerRecord<String, byte[]>... records) {
        var batch = new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), List.of(records)), Map.of());
        batches.consume(
                        consumer,
                        batch,
                        handler,
                        (event, reason) -> Uni.createFrom().voidItem())
                .await()
                .atMost(PATIENCE);
    }

    private static ConsumerRecord<String, byte[]> traced(long offset, String subject, String traceId) {
        return sent(offset, Map.of("ce_subject", subject, "traceparent", in(traceId, SPAN)));
    }

    private static ConsumerRecord<String, byte[]> sent(long offset, Map<String, String> headers) {
        var sent = new ConsumerRecord<>(TOPIC, 0, offset, headers.get("ce_subject"), new byte[] {'{', '}'});
        Sent.headers(headers).forEach(sent.headers()::add);
        return sent;
    }

    private static String traceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String in(String traceId, String spanId) {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private SpanData span(String traceId) {
        await().atMost(PATIENCE).until(() -> !spans(traceId).isEmpty());
        return spans(traceId).getFirst();
    }

    private List<SpanData> spans(String traceId) {
        return recorded.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(traceId))
                .toList();
    }

    private String traceParentOfWhatFollows(String subject) {
        return database.rows("select traceparent from outbox where subject = $1", subject)
                .getFirst()
                .getString(0);
    }
}
