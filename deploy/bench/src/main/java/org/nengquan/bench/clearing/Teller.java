package org.nengquan.bench.clearing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says what the market and the registry would say, in their topics, envelope and all. Used by one thread. */
final class Teller implements AutoCloseable {
    private final KafkaProducer<String, String> producer;
    private final Clock clock = Clock.systemUTC();
    private long sequence;

    Teller(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    /** Publishes the events in this order; returns when the broker has them all. */
    void tell(String topic, List<Said> events) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        events.forEach(event -> sent.add(producer.send(envelope(topic, event))));
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take what was said in " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<String, String> envelope(String topic, Said event) {
        String source = event.type().substring(0, event.type().indexOf('.'));
        sequence++;
        var message = new ProducerRecord<>(topic, event.subject(), event.body());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        source + "/" + sequence,
                        "ce_source",
                        source,
                        "ce_type",
                        event.type(),
                        "ce_time",
                        clock.instant().toString(),
                        "ce_subject",
                        event.subject(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_businessdate",
                        Sale.DAY,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** An event: its type, the aggregate it is about, its JSON. */
    record Said(String type, String subject, String body) {}
}
