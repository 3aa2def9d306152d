package org.nengquan.stack;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;

/** Speaks to a service under test as the other services would: publishes into its topics and reads what it published. */
public final class TestTopics {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Clock CLOCK = Clock.systemUTC();

    private TestTopics() {}

    /** Publishes one event and returns when the broker has it. */
    @SuppressWarnings("checkstyle:ParameterNumber") // the envelope has as many parts
    public static void publish(
            String bootstrap,
            String topic,
            String type,
            String source,
            long sequence,
            String subject,
            LocalDate businessDate,
            String json) {
        publish(bootstrap, topic, List.of(new TestEvent(type, source, sequence, subject, businessDate, json)));
    }

    /** Publishes the events in this order and returns when the broker has them all. */
    public static void publish(String bootstrap, String topic, List<TestEvent> events) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = events.stream()
                    .map(event -> producer.send(record(topic, event)))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new ServerFailure("kafka", "cannot publish to " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes to the broker of this JVM's stack. */
    public static void publish(String topic, TestEvent... events) {
        publish(Stack.shared().bootstrap(), topic, List.of(events));
    }

    /**
     * Every event of this type in the topic of this JVM's stack, from its beginning, in order of publication
     * per partition. Returns as soon as there are at least so many, and otherwise what there was when the
     * patience ended.
     */
    public static List<TestEvent> poll(String topic, String type, int atLeast, Duration patience) {
        return poll(Stack.shared().bootstrap(), topic, type, atLeast, patience);
    }

    /** The same from a broker of your own. */
    public static List<TestEvent> poll(String bootstrap, String topic, String type, int atLeast, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        var found = new ArrayList<TestEvent>();
        try (var consumer = consumer(bootstrap)) {
            readFromTheBeginning(consumer, topic, patience);
            while (found.size() < atLeast && !consumer.assignment().isEmpty() && System.nanoTime() < end) {
                consumer.poll(POLL).forEach(record -> found.add(event(record)));
                found.removeIf(event -> !event.type().equals(type));
            }
        }
        return found;
    }

    /** A topic that the service has not made yet is waited for; asking for it makes it where topics spring into being. */
    private static void readFromTheBeginning(KafkaConsumer<String, String> consumer, String topic, Duration patience) {
        new Patience(patience).until(() -> !consumer.partitionsFor(topic).isEmpty());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private static KafkaConsumer<String, String> consumer(String bootstrap) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", "false");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static ProducerRecord<String, String> record(String topic, TestEvent event) {
        var record = new ProducerRecord<>(topic, event.subject(), event.body());
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", event.source() + "/" + event.sequence(),
                "ce_source", event.source(),
                "ce_type", event.type(),
                "ce_time", Instant.ofEpochMilli(CLOCK.millis()).toString(),
                "ce_subject", event.subject(),
                "ce_sequence", Long.toString(event.sequence()),
                "ce_businessdate", event.businessDate().toString(),
                "content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static TestEvent event(ConsumerRecord<String, String> record) {
        return new TestEvent(
                header(record, "ce_type"),
                header(record, "ce_source"),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_subject"),
                LocalDate.parse(header(record, "ce_businessdate")),
                record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("a record without header " + name + " in " + record.topic());
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
