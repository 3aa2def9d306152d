package org.nengquan.stack;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.nengquan.servers.Ports;
import org.nengquan.servers.kafka.KafkaTopics;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL and Kafka in containers: the makers' own images, or ours of {@code deploy/images/build --offline} where no
 * registry is reachable. Which, say the system properties {@code nengquan.stack.postgresql.image} and {@code
 * nengquan.stack.kafka.image}.
 */
final class ContainerStack {

    private static final int POSTGRESQL_PORT = 5432;
    private static final int KAFKA_PORT = 9092;
    /** A busy machine has taken fifty seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ContainerStack() {}

    static SharedStack.Servers start() {
        ContainerGuard.watch();
        var postgresql = postgresql();
        var port = Ports.free();
        var kafka = kafka(port);
        kafka.start();
        postgresql.start();
        var servers = new SharedStack.Servers(postgresql.getMappedPort(POSTGRESQL_PORT), "localhost:" + port);
        KafkaTopics.provide(servers.bootstrap(), Map.of());
        return servers;
    }

    private static GenericContainer<?> postgresql() {
        return new GenericContainer<>(image("postgresql"))
                .withEnv("POSTGRES_PASSWORD", SharedStack.PASSWORD)
                .withExposedPorts(POSTGRESQL_PORT)
                .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));
    }

    /** Its port outside is chosen beforehand, because the broker has to tell its clients where it is. */
    private static GenericContainer<?> kafka(int port) {
        var outside = new PortBinding(Binding.bindPort(port), ExposedPort.tcp(KAFKA_PORT));
        return new GenericContainer<>(image("kafka"))
                .withEnv(broker(port))
                .withExposedPorts(KAFKA_PORT)
                .withCreateContainerCmdModifier(command ->
                        Objects.requireNonNull(command.getHostConfig()).withPortBindings(outside))
                .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));
    }

    /** Named as Apache's image takes them: one node, quick to answer, topics spring into being. */
    private static Map<String, String> broker(int port) {
        return Map.ofEntries(
                Map.entry("KAFKA_NODE_ID", "1"),
                Map.entry("KAFKA_PROCESS_ROLES", "broker,controller"),
                Map.entry("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093"),
                Map.entry("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER"),
                Map.entry("KAFKA_LISTENERS", "PLAINTEXT://:" + KAFKA_PORT + ",CONTROLLER://localhost:9093"),
                Map.entry("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://localhost:" + port),
                Map.entry("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "true"),
                Map.entry("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1"),
                Map.entry("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1"),
                Map.entry("KAFKA_LOG_RETENTION_MS", "-1"),
                Map.entry("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0"));
    }

    private static DockerImageName image(String server) {
        return DockerImageName.parse(
                System.getProperty("nengquan.stack." + server + ".image", "nengquan/" + server + ":offline"));
    }
}
