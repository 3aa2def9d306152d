package org.nengquan.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact told by another service.
 *
 * @param source service that tells it, such as {@code registry}
 * @param sequence its place among all facts of that source: dense, ascending in publishing order
 * @param type contract name with version
 * @param subject id of the aggregate it is about
 * @param businessDate the day of the market on which it happened
 * @param time wall-clock time at which the source's transaction began
 * @param body JSON as it was sent; read it with {@link Events}
 * @param traceParent span in which it is taken in, as the W3C writes it; null if nobody records one
 */
@SuppressWarnings("ArrayRecordComponent") // handed through from Kafka to Jackson; nobody compares events
public record IncomingEvent(
        String source,
        long sequence,
        String type,
        String subject,
        LocalDate businessDate,
        Instant time,
        byte[] body,
        @Nullable String traceParent) {

    /** An event that belongs to no trace. */
    public IncomingEvent(
            String source, long sequence, String type, String subject, LocalDate on, Instant time, byte[] body) {
        this(source, sequence, type, subject, on, time, body, null);
    }
}
