package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.nengquan.servers.Ports;
import org.nengquan.servers.kafka.KafkaBroker;
import org.nengquan.servers.kafka.KafkaOptions;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;

/** PostgreSQL and Kafka as processes of this machine: what a test stands on unless it is told otherwise. */
final class EmbeddedStack {

    private EmbeddedStack() {}

    /** A thread of our own and not the common pool's, whose class loader knows another Kafka than the test's does. */
    static SharedStack.Servers start() {
        var folder = temporaryFolder();
        try (var beside = Executors.newSingleThreadExecutor()) {
            var kafka = CompletableFuture.supplyAsync(() -> broker(folder), beside);
            var port = Ports.free();
            var postgres = PostgresServer.start(new PostgresOptions(
                    folder.resolve("postgresql"), port, folder.resolve("postgresql.log"), SharedStack.PASSWORD));
            var broker = kafka.join();
            new StackGuard(postgres.process().pid(), broker.process().pid(), folder).watch();
            return new SharedStack.Servers(port, broker.bootstrap());
        }
    }

    private static KafkaBroker broker(Path folder) {
        return KafkaBroker.start(new KafkaOptions(
                folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"), true));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("nengquan-stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
