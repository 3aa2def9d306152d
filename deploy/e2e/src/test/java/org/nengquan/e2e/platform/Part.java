package org.nengquan.e2e.platform;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.ContainerNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * One container on the private network, reached there by its name; tests end it, stop it short and cut it off. Safe for
 * threads.
 */
public final class Part {
    private static final Duration TO_BE_READY = Duration.ofMinutes(4);
    private static final Duration TO_EXIST = Duration.ofMinutes(1);
    private static final int SECONDS_TO_STOP = 30;
    private static final int LAST_CHARACTERS = 4_000;
    /** Asks again and again within the container, which costs less than to enter it each time. */
    private static final String UNTIL_READY =
            "for _ in $(seq 40); do ( %s ) 2>/dev/null && exit; sleep 0.5; done; exit 1";

    private final String name;
    private final GenericContainer<?> container;
    private final Network network;
    private final String readyCommand;

    /**
     * @param network the private one
     * @param readyCommand for the container's bash; ends well when the part serves
     */
    Part(String name, GenericContainer<?> container, Network network, String readyCommand) {
        this.name = name;
        this.container = container;
        this.network = network;
        this.readyCommand = UNTIL_READY.formatted(readyCommand);
        container
                .withNetwork(network)
                .withNetworkAliases(name)
                .waitingFor(Wait.forSuccessfulCommand("true").withStartupTimeout(TO_EXIST));
    }

    /** Starts it for the first time; returns when it serves. */
    Part start() {
        container.start();
        return awaitReady();
    }

    /** Ends it as a power cut would. */
    void kill() {
        docker().killContainerCmd(container.getContainerId()).exec();
    }

    /** Starts it again on its data; returns when it serves. */
    void startAgain() {
        docker().startContainerCmd(container.getContainerId()).exec();
        awaitReady();
    }

    /** Has it end in good order and start again; returns when it serves. */
    void restart() {
        docker().restartContainerCmd(container.getContainerId())
                .withTimeout(SECONDS_TO_STOP)
                .exec();
        awaitReady();
    }

    /** Stops it in the middle of whatever it does; it does not know. */
    public void pause() {
        docker().pauseContainerCmd(container.getContainerId()).exec();
    }

    /** Lets it go on as if no time had passed. */
    public void resume() {
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    /** Takes it off the network: it lives, and hears and reaches nobody. */
    public void cutOff() {
        docker().disconnectFromNetworkCmd()
                .withNetworkId(network.getId())
                .withContainerId(container.getContainerId())
                .exec();
    }

    /** Puts it on the network again, after {@link #cutOff}, under its old name. */
    public void rejoin() {
        docker().connectToNetworkCmd()
                .withNetworkId(network.getId())
                .withContainerId(container.getContainerId())
                .withContainerNetwork(new ContainerNetwork().withAliases(name))
                .exec();
    }

    /** Ends it and forgets its data; its log is kept in the folder. */
    void end(Path logs) {
        if (container.getContainerId() == null) {
            return;
        }
        try {
            Files.createDirectories(logs);
            Files.writeString(logs.resolve(name + ".log"), container.getLogs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            container.stop();
        }
    }

    private Part awaitReady() {
        boolean inTime = new Patience(TO_BE_READY).until(() -> !container.isRunning() || isReady());
        if (!inTime || !container.isRunning()) {
            String log = container.getLogs();
            throw new ServerFailure(
                    name,
                    inTime ? "ended before it was ready" : "was not ready after " + TO_BE_READY.toSeconds() + " s",
                    log.substring(Math.max(0, log.length() - LAST_CHARACTERS)));
        }
        return this;
    }

    private boolean isReady() {
        try {
            ExecResult answer = container.execInContainer("bash", "-c", readyCommand);
            return answer.getExitCode() == 0;
        } catch (IOException | DockerException notNow) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
