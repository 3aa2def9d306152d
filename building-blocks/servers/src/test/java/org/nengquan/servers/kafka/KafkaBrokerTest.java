package org.nengquan.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengquan.servers.Ports;

class KafkaBrokerTest {

    private static final String TOPIC = "registry.holdings";

    @TempDir
    Path folder;

    @Test
    void shouldKeepTopicsAndRecordsOverAKill() throws ExecutionException, InterruptedException {
        // Given
        var options =
                new KafkaOptions(folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("k.log"), false);
        var first = KafkaBroker.start(options);
        first.provide(Map.of(TOPIC, 4));
        publish(first.bootstrap());
        first.process().stop(Duration.ZERO);

        // When
        try (var second = KafkaBroker.start(options);
                var admin = KafkaTopics.admin(second.bootstrap())) {
            // Then
            var topic =
                    admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
            assertThat(topic.partitions()).hasSize(4);
            var partition = new TopicPartition(TOPIC, 2);
            var end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get();
            assertThat(end.offset()).isEqualTo(1);
        }
    }

    private static void publish(String bootstrap) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 2, "a", "{}")).get();
        }
    }
}
