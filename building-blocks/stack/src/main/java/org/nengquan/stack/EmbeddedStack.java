package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.nengquan.servers.Ports;
import org.nengquan.servers.ServerFailure;
import org.nengquan.servers.kafka.KafkaBroker;
import org.nengquan.servers.kafka.KafkaOptions;
import org.nengquan.servers.kafka.KafkaTopics;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresProvision;
import org.nengquan.servers.postgres.PostgresServer;

/**
 * One PostgreSQL, one Kafka and one issuer per JVM.
 *
 * <p>What is shared is written into system properties, not static fields: Quarkus loads test classes and
 * test resources more than once, in class loaders that do not see each other.
 */
record EmbeddedStack(int postgresPort, String bootstrap, String issuer) implements Stack {

    private static final String POSTGRES_PORT = "nengquan.stack.postgres.port";
    private static final String KAFKA_BOOTSTRAP = "nengquan.stack.kafka.bootstrap";
    private static final String PASSWORD = "postgres";

    static Stack shared() {
        synchronized (SharedLock.WORD) {
            if (System.getProperty(POSTGRES_PORT) == null) {
                startOnce();
            }
            return new EmbeddedStack(
                    Integer.getInteger(POSTGRES_PORT), System.getProperty(KAFKA_BOOTSTRAP), TestIssuer.sharedUrl());
        }
    }

    /** The broker of this JVM's stack. */
    static String sharedBootstrap() {
        return shared().bootstrap();
    }

    /** A thread of our own and not the common pool's, whose class loader knows another Kafka than the test's does. */
    private static void startOnce() {
        var folder = temporaryFolder();
        try (var beside = Executors.newSingleThreadExecutor()) {
            var kafka = CompletableFuture.supplyAsync(() -> broker(folder), beside);
            var port = Ports.free();
            var postgres = PostgresServer.start(new PostgresOptions(
                    folder.resolve("postgresql"), port, folder.resolve("postgresql.log"), PASSWORD));
            TestIssuer.start();
            var broker = kafka.join();
            new StackGuard(postgres.process().pid(), broker.process().pid(), folder).watch();
            System.setProperty(KAFKA_BOOTSTRAP, broker.bootstrap());
            System.setProperty(POSTGRES_PORT, Integer.toString(port));
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

    @Override
    public Database freshDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        var server = "postgresql://127.0.0.1:" + postgresPort + "/";
        try (var connection = DriverManager.getConnection("jdbc:" + server + "postgres", "postgres", PASSWORD)) {
            var provision = new PostgresProvision(connection);
            provision.role(name, name);
            provision.database(name, name);
        } catch (SQLException e) {
            throw new ServerFailure("postgresql", "cannot create database " + name, e);
        }
        return new Database(server + name, name, name);
    }

    @Override
    public void provideTopics(Map<String, Integer> partitionsByTopic) {
        KafkaTopics.provide(bootstrap, partitionsByTopic);
    }
}
