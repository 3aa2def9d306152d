package org.nengquan.outbox;

import java.time.LocalDate;

/**
 * A fact to be told to other services.
 *
 * @param topic Kafka topic, such as {@code registry.holdings}
 * @param type contract name with version, such as {@code registry.quota-issued.v1}
 * @param subject id of the aggregate the fact is about; the Kafka key, so facts about one subject keep their order
 * @param businessDate the day of the market on which it happened, not the wall clock's
 * @param body wire record; written as JSON by the application's ObjectMapper
 */
public record OutgoingEvent(String topic, String type, String subject, LocalDate businessDate, Object body) {}
