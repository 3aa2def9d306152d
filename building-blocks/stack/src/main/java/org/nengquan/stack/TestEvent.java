package org.nengquan.stack;

import java.time.LocalDate;

/**
 * An event as it lies in a topic: CloudEvents 1.0 in Kafka's binary mode.
 *
 * @param sequence dense per source, in publishing order
 * @param subject the aggregate's id and the record's key
 * @param body JSON, as written
 */
public record TestEvent(
        String type, String source, long sequence, String subject, LocalDate businessDate, String body) {}
