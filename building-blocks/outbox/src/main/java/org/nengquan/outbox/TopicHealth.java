package org.nengquan.outbox;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Keeps a service from being ready while one of its topics would lose an event with a broker's disk: fewer copies than
 * {@code nengquan.outbox.replication-factor} asks for, or fewer confirmations than one less.
 *
 * <p>Asked until the answer was yes once. Afterwards a broker that is away does not make the service unready, because
 * requests commit without Kafka.
 */
@Readiness
@ApplicationScoped
class TopicHealth implements AsyncHealthCheck {

    private static final String NAME = "outbox-topics";
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final Topics topics;
    private final short copies;
    private volatile boolean durable;

    TopicHealth(Topics topics, OutboxConfig config) {
        this.topics = topics;
        this.copies = config.replicationFactor();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (durable || topics.names().isEmpty()) {
            return Uni.createFrom()
                    .item(HealthCheckResponse.named(NAME)
                            .up()
                            .withData("copies", copies)
                            .build());
        }
        return weaknesses()
                .ifNoItem()
                .after(LONGEST_ANSWER)
                .fail()
                .map(this::answer)
                .onFailure()
                .recoverWithItem(failure -> HealthCheckResponse.named(NAME)
                        .down()
                        .withData("reason", failure.toString())
                        .build());
    }

    private HealthCheckResponse answer(Map<String, String> weaknesses) {
        durable = weaknesses.isEmpty();
        var response = HealthCheckResponse.named(NAME).status(durable).withData("copies", copies);
        weaknesses.forEach(response::withData);
        return response.build();
    }

    /** What is wrong, by topic; empty if every topic is as safe as was asked for. */
    private Uni<Map<String, String>> weaknesses() {
        return topics.ready()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(there -> topics.admin())
                .flatMap(admin -> describe(admin).eventually(() -> admin.close(Duration.ZERO)));
    }

    private Uni<Map<String, String>> describe(Admin admin) {
        List<String> names = topics.names();
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        var descriptions = Uni.createFrom()
                .completionStage(
                        () -> admin.describeTopics(names).allTopicNames().toCompletionStage());
        var configs = Uni.createFrom()
                .completionStage(() -> admin.describeConfigs(resources).all().toCompletionStage());
        return Uni.combine().all().unis(descriptions, configs).with((described, configured) -> {
            Map<String, String> weaknesses = new TreeMap<>();
            described.values().forEach(topic -> checkCopies(topic, weaknesses));
            configured.forEach((resource, config) -> checkConfirmations(resource.name(), config, weaknesses));
            return weaknesses;
        });
    }

    private void checkCopies(TopicDescription topic, Map<String, String> weaknesses) {
        int fewest = topic.partitions().stream()
                .map(partition -> partition.replicas())
                .mapToInt(Collection::size)
                .min()
                .orElse(0);
        if (fewest < copies) {
            weaknesses.put(topic.name(), "copies " + fewest + " < " + copies);
        }
    }

    private void checkConfirmations(String topic, Config config, Map<String, String> weaknesses) {
        int confirmations = Integer.parseInt(
                config.get(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG).value());
        if (confirmations < copies - 1) {
            weaknesses.merge(
                    topic,
                    "min.insync.replicas " + confirmations + " < " + (copies - 1),
                    (first, second) -> first + ", " + second);
        }
    }
}
