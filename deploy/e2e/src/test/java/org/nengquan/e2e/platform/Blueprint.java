package org.nengquan.e2e.platform;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.nengquan.local.launch.Application;
import org.nengquan.servers.Ports;
import org.nengquan.stack.BrokerSettings;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.utility.MountableFile;

/**
 * How each part is made. Doors to this machine are chosen beforehand: a container that starts again would get others, and
 * Keycloak has to know its own.
 */
record Blueprint(Network network, int gatewayPort, int keycloakPort, int postgresPort) {
    private static final int HTTP = 8080;
    private static final int POSTGRESQL = 5432;
    private static final String LISTENS = "exec 3<>/dev/tcp/127.0.0.1/%d";
    private static final String KEYCLOAK_IS_READY = LISTENS.formatted(9000)
            + "; printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3; read -r _ status _ <&3; [ \"$status\" = 200 ]";

    static Blueprint on(Network network) {
        return new Blueprint(network, Ports.free(), Ports.free(), Ports.free());
    }

    Part postgresql(String password) {
        var container = new GenericContainer<>(Images.of("postgresql"))
                .withEnv("POSTGRES_PASSWORD", password)
                .withCommand("postgres", "-c", "max_connections=300");
        open(container, POSTGRESQL, postgresPort);
        return new Part("postgresql", container, network, LISTENS.formatted(POSTGRESQL));
    }

    /** The applications make their topics; a broker that was away is soon back. */
    Part kafka() {
        var container = new GenericContainer<>(Images.of("kafka"))
                .withEnv(BrokerSettings.ofOneNode("kafka:9092"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_BROKER_SESSION_TIMEOUT_MS", "3000")
                .withEnv("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "500");
        return new Part("kafka", container, network, LISTENS.formatted(9092));
    }

    /** @param realm the file that it imports */
    Part keycloak(Wiring wiring, Path realm) {
        var container = new GenericContainer<>(Images.of("keycloak"))
                .withEnv(wiring.ofKeycloak())
                .withCopyFileToContainer(
                        MountableFile.forHostPath(realm, 0644), "/opt/keycloak/data/import/nengquan-realm.json")
                .withCommand("start", "--import-realm");
        open(container, HTTP, keycloakPort);
        return new Part("keycloak", container, network, KEYCLOAK_IS_READY);
    }

    /** As the chart runs it: nothing is written but {@code /tmp}, and nothing more is allowed than to a stranger. */
    Part application(Application application, String name, Wiring wiring) {
        var container = new GenericContainer<>(Images.of(application))
                .withEnv(wiring.of(application, name))
                .withTmpFs(Map.of("/tmp", "rw"))
                .withCreateContainerCmdModifier(command ->
                        host(command.getHostConfig()).withReadonlyRootfs(true).withCapDrop(Capability.ALL));
        if (application == Application.GATEWAY) {
            open(container, HTTP, gatewayPort);
        }
        return new Part(name, container, network, "bash /app/healthy ready");
    }

    private static void open(GenericContainer<?> container, int inside, int outside) {
        var door = new PortBinding(Binding.bindIpAndPort("127.0.0.1", outside), ExposedPort.tcp(inside));
        container
                .withExposedPorts(inside)
                .withCreateContainerCmdModifier(
                        command -> host(command.getHostConfig()).withPortBindings(door));
    }

    private static HostConfig host(HostConfig config) {
        return Objects.requireNonNull(config);
    }
}
