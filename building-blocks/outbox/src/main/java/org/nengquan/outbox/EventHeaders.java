package org.nengquan.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.nengquan.tracing.TraceParents;

/** The envelope: CloudEvents 1.0 in Kafka's binary mode, as {@code contracts/README.md} fixes it. */
final class EventHeaders {

    private EventHeaders() {}

    static ProducerRecord<String, byte[]> write(PublishedEvent event) {
        var kafkaRecord = new ProducerRecord<>(
                event.topic(), event.subject(), event.body().getBytes(UTF_8));
        var headers = kafkaRecord.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.source() + "/" + event.sequence());
        add(headers, "ce_source", event.source());
        add(headers, "ce_type", event.type());
        add(headers, "ce_time", event.time().toString());
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_sequence", Long.toString(event.sequence()));
        add(headers, "ce_businessdate", event.businessDate().toString());
        add(headers, "content-type", "application/json");
        if (event.traceParent() != null) {
            add(headers, TraceParents.HEADER, event.traceParent());
        }
        return kafkaRecord;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
