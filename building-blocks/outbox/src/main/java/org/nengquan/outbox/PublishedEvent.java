package org.nengquan.outbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that has its final place in its source's order and is ready for Kafka.
 *
 * @param topic Kafka topic
 * @param source this service, or the shard of it that numbers its own events; the CloudEvents source
 * @param sequence place among all events of the source: dense, ascending, never given to another event
 * @param type contract name with version
 * @param subject id of the aggregate; the Kafka key
 * @param businessDate the day of the market on which it happened
 * @param time wall-clock time of the event
 * @param body JSON
 * @param traceParent span that it follows from, as the W3C writes it; null if nobody records one
 */
public record PublishedEvent(
        String topic,
        String source,
        long sequence,
        String type,
        String subject,
        LocalDate businessDate,
        Instant time,
        String body,
        @Nullable String traceParent) {

    /** An event that belongs to no trace. */
    @SuppressWarnings("checkstyle:ParameterNumber") // the envelope has as many parts
    public PublishedEvent(
            String topic,
            String source,
            long sequence,
            String type,
            String subject,
            LocalDate businessDate,
            Instant time,
            String body) {
        this(topic, source, sequence, type, subject, businessDate, time, body, null);
    }

    /** The same event as part of that trace. */
    public PublishedEvent inTrace(String parent) {
        return new PublishedEvent(topic, source, sequence, type, subject, businessDate, time, body, parent);
    }
}
