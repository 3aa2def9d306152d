package org.nengquan.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A limit: one record from its producer, acknowledged by all replicas, to a consumer that waits for it, on a topic of
 * our own in the platform's broker.
 */
final class HopClock implements AutoCloseable {
    private static final String TOPIC = "bench.hop";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int POLLS = 10;
    private static final byte[] BODY = new byte[300];

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private HopClock(KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    static HopClock on(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        HopClock clock = new HopClock(producer(bootstrap), consumer(bootstrap));
        clock.listen();
        return clock;
    }

    /** From before it is sent until the consumer has it and the broker has acknowledged it. */
    long hopNanos() throws ExecutionException, InterruptedException {
        long begun = System.nanoTime();
        var acknowledged = producer.send(new ProducerRecord<>(TOPIC, BODY));
        for (int poll = 0; consumer.poll(POLL).isEmpty(); poll++) {
            if (poll == POLLS) {
                throw new IllegalStateException("the broker keeps what was sent to it");
            }
        }
        acknowledged.get();
        return System.nanoTime() - begun;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }

    private void listen() {
        var partition = List.of(new TopicPartition(TOPIC, 0));
        consumer.assign(partition);
        consumer.seekToBeginning(partition);
        consumer.poll(Duration.ZERO);
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
