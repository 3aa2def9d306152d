package org.nengquan.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.nengquan.tracing.TraceParents;

/** Reads the envelope: CloudEvents 1.0 in Kafka's binary mode, as {@code contracts/README.md} fixes it. */
final class Envelope {

    private static final String TYPE = "ce_type";
    private static final byte[] NO_BODY = {};

    private Envelope() {}

    /** The event; throws {@link UnreadableEvent} if the envelope is broken. */
    static IncomingEvent read(ConsumerRecord<String, byte[]> kafkaRecord) {
        try {
            return parse(kafkaRecord);
        } catch (DateTimeException | NumberFormatException malformed) {
            throw new UnreadableEvent("a header is malformed: " + malformed.getMessage(), malformed);
        }
    }

    /** The event's type, as far as the record names one; otherwise empty. */
    static String type(ConsumerRecord<String, byte[]> kafkaRecord) {
        var header = kafkaRecord.headers().lastHeader(TYPE);
        return header == null ? "" : text(header.value());
    }

    /** What can be said about a record whose envelope is broken: the key, and nothing else that could mislead. */
    static IncomingEvent salvage(ConsumerRecord<String, byte[]> kafkaRecord) {
        var time = Instant.ofEpochMilli(Math.max(0, kafkaRecord.timestamp()));
        return new IncomingEvent(
                "", 0, "", storable(kafkaRecord.key()), LocalDate.EPOCH, time, bodyOrEmpty(kafkaRecord));
    }

    /** The trace that the event belongs to; null if it has none, or one that is not well formed: nothing hangs on it. */
    static @Nullable String traceParent(ConsumerRecord<String, byte[]> kafkaRecord) {
        var header = kafkaRecord.headers().lastHeader(TraceParents.HEADER);
        return header == null ? null : TraceParents.of(Span.fromContext(TraceParents.context(text(header.value()))));
    }

    /** Puts the event where the span is, so that what follows from it comes after the span. */
    static void enter(ConsumerRecord<String, byte[]> kafkaRecord, String traceParent) {
        kafkaRecord.headers().remove(TraceParents.HEADER).add(TraceParents.HEADER, traceParent.getBytes(UTF_8));
    }

    /** All headers as text, for the person who examines a quarantined event. */
    static String describe(ConsumerRecord<String, byte[]> kafkaRecord) {
        return StreamSupport.stream(kafkaRecord.headers().spliterator(), false)
                .map(header -> header.key() + ": " + text(header.value()))
                .map(Envelope::storable)
                .collect(Collectors.joining("\n"));
    }

    /** PostgreSQL's text knows no NUL; a hostile record must not be able to block its own quarantine with one. */
    static String storable(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace('\0', '\uFFFD');
    }

    private static IncomingEvent parse(ConsumerRecord<String, byte[]> kafkaRecord) {
        var headers = kafkaRecord.headers();
        var event = new IncomingEvent(
                required(headers, "ce_source"),
                Long.parseLong(required(headers, "ce_sequence")),
                required(headers, TYPE),
                required(headers, "ce_subject"),
                LocalDate.parse(required(headers, "ce_businessdate")),
                Instant.parse(required(headers, "ce_time")),
                bodyOrEmpty(kafkaRecord),
                traceParent(kafkaRecord));
        requireSubjectIsKey(event, kafkaRecord.key());
        return event;
    }

    /** Only the key keeps the order of events; a subject that differs from it would have none. */
    private static void requireSubjectIsKey(IncomingEvent event, @Nullable String key) {
        if (!event.subject().equals(key)) {
            throw new UnreadableEvent("ce_subject differs from the Kafka key");
        }
    }

    private static String required(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new UnreadableEvent("the header " + name + " is missing");
        }
        var value = text(header.value());
        if (value.indexOf('\0') >= 0) {
            throw new UnreadableEvent("the header " + name + " holds a NUL");
        }
        return value;
    }

    private static byte[] bodyOrEmpty(ConsumerRecord<String, byte[]> kafkaRecord) {
        return Objects.requireNonNullElse(kafkaRecord.value(), NO_BODY);
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : new String(value, UTF_8);
    }
}
