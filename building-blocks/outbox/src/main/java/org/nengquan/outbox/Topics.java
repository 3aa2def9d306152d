package org.nengquan.outbox;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jboss.logging.Logger;

/**
 * The service's own topics. They are created by it and not by the broker's auto-creation, which would give them one
 * partition and a retention that forgets.
 */
@ApplicationScoped
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final List<NewTopic> wanted;
    private final Map<String, Object> settings;
    private final Uni<Void> ready;

    Topics(OutboxConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.wanted = config.topics().orElse(List.of()).stream()
                .map(entry -> topic(entry, config.replicationFactor()))
                .toList();
        this.settings = new HashMap<>(kafka);
        this.settings.keySet().retainAll(AdminClientConfig.configNames());
        this.ready = Uni.createFrom()
                .deferred(this::createAbsent)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(failure -> LOG.warnf("topics cannot be created yet reason=%s", failure.toString()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .memoize()
                .indefinitely();
    }

    void start(@Observes StartupEvent event) {
        ready.subscribe().with(done -> LOG.debug("topics are there"));
    }

    /** Completes as soon as all topics exist; waits, however long Kafka is away. */
    Uni<Void> ready() {
        return ready;
    }

    /** The service's own topics. */
    List<String> names() {
        return wanted.stream().map(NewTopic::name).toList();
    }

    /** A client that may ask about the topics; whoever opens it closes it. */
    Admin admin() {
        return Admin.create(settings);
    }

    private Uni<Void> createAbsent() {
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var admin = admin();
        return Uni.createFrom()
                .completionStage(() -> admin.listTopics().names().toCompletionStage())
                .map(this::absent)
                .flatMap(absent -> Uni.createFrom()
                        .completionStage(() -> admin.createTopics(absent).all().toCompletionStage()))
                .eventually(() -> admin.close(Duration.ZERO));
    }

    private List<NewTopic> absent(Set<String> present) {
        return wanted.stream().filter(topic -> !present.contains(topic.name())).toList();
    }

    private static NewTopic topic(String entry, short replicationFactor) {
        var colon = entry.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("nengquan.outbox.topics wants name:partitions, not " + entry);
        }
        var partitions = Integer.parseInt(entry.substring(colon + 1).strip());
        return new NewTopic(entry.substring(0, colon).strip(), partitions, replicationFactor)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                        Integer.toString(Math.max(1, replicationFactor - 1))));
    }
}
