package org.nengquan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutboxStack.class)
class TopicHealthTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Settings that ask for this many copies of the topic that the application made with one. */
    private record Asking(short replicationFactor) implements OutboxConfig {
        @Override
        public String source() {
            return "test";
        }

        @Override
        public boolean relay() {
            return false;
        }

        @Override
        public Optional<List<String>> topics() {
            return Optional.of(List.of("outbox.test:4"));
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(500);
        }

        @Override
        public int batch() {
            return 1;
        }
    }

    /** The application's own: once it is ready, they exist. */
    @Inject
    Topics topics;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void shouldBeReadyOnTopicsWithAsManyCopiesAsAskedFor() {
        assertThat(checkOf(1).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void shouldNotBeReadyOnTopicsThatOneDiskCanLose() {
        HealthCheckResponse answer = checkOf(3);

        assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
        assertThat(answer.getData().orElseThrow().get("outbox.test"))
                .asString()
                .contains("copies 1 < 3")
                .contains("min.insync.replicas 1 < 2");
    }

    private HealthCheckResponse checkOf(int copies) {
        topics.ready().await().atMost(PATIENCE);
        var asking = new Asking((short) copies);
        return new TopicHealth(new Topics(asking, kafka), asking).call().await().atMost(PATIENCE);
    }
}
