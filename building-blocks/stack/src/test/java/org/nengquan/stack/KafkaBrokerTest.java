package org.nengquan.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    private static final TestEvent EVENT =
            new TestEvent("registry.x.v1", "registry", 1, "a", LocalDate.of(2022, 7, 1), "{}");

    @TempDir
    Path folder;

    @Test
    void shouldKeepTopicsAndRecordsOverAKill() throws ExecutionException, InterruptedException {
        // Given
        var options =
                new KafkaOptions(folder.resolve("data"), Ports.free(), Ports.free(), folder.resolve("k.log"), false);
        var first = KafkaBroker.start(options);
        first.provide(Map.of("registry.holdings", 4));
        TestTopics.publish(first.bootstrap(), "registry.holdings", List.of(EVENT));
        first.process().stop(Duration.ZERO);

        // When
        try (var second = KafkaBroker.start(options);
                var admin = KafkaTopics.admin(second.bootstrap())) {
            // Then
            var topic = admin.describeTopics(List.of("registry.holdings"))
                    .allTopicNames()
                    .get()
                    .get("registry.holdings");
            assertThat(topic.partitions()).hasSize(4);
            assertThat(TestTopics.poll(
                            second.bootstrap(), "registry.holdings", EVENT.type(), 1, Duration.ofSeconds(20)))
                    .containsExactly(EVENT);
        }
    }
}
