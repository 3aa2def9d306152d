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
                .withEnv(BrokerSettings.ofOneNode("localhost:" + port))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "true")
                .withExposedPorts(KAFKA_PORT)
                .withCreateContainerCmdModifier(command ->
                        Objects.requireNonNull(command.getHostConfig()).withPortBindings(outside))
                .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));
    }

    private static DockerImageName image(String server) {
        return DockerImageName.parse(
                System.getProperty("nengquan.stack." + server + ".image", "nengquan/" + server + ":offline"));
    }
}
