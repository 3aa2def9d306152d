package org.nengquan.servers.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Patience;
import org.nengquan.servers.Ports;

/** A Kafka broker (KRaft, its own controller) in a JVM of its own, which keeps its topics. */
public final class KafkaBroker implements AutoCloseable {

    private static final String NAME = "kafka";
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final List<String> JVM = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+AutoCreateSharedArchive",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final KafkaOptions options;
    private final ChildProcess process;

    private KafkaBroker(KafkaOptions options, ChildProcess process) {
        this.options = options;
        this.process = process;
    }

    /** Starts the broker and returns when it serves clients. */
    public static KafkaBroker start(KafkaOptions options) {
        try {
            var settings = new KafkaSettings(options).write();
            var broker = new KafkaBroker(
                    options, ChildProcess.start(NAME, command(options, settings), Map.of(), options.log()));
            return broker.checked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(KafkaOptions options, Path settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-XX:SharedArchiveFile=" + options.data().resolve("broker.jsa"));
        command.addAll(List.of("-cp", BrokerClassPath.text(), BrokerMain.class.getName(), settings.toString()));
        return command;
    }

    private KafkaBroker checked() {
        new Patience(TO_START).until(() -> Ports.isOpen(options.port()) || !process.isAlive());
        if (!process.isAlive() || !serves()) {
            close();
            throw process.failure("did not start on port " + options.port());
        }
        return this;
    }

    private boolean serves() {
        try (var admin = KafkaTopics.admin(bootstrap())) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Makes sure that the topics exist, with as many partitions as given and unlimited retention. */
    public void provide(Map<String, Integer> partitionsByTopic) {
        KafkaTopics.provide(bootstrap(), partitionsByTopic);
    }

    /** What clients take for {@code bootstrap.servers}. */
    public String bootstrap() {
        return options.bootstrap();
    }

    public ChildProcess process() {
        return process;
    }

    /** Stops in good order, so that the next start has nothing to recover. */
    @Override
    public void close() {
        process.stop(TO_STOP);
    }
}
