package org.nengquan.outbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.nengquan.servers.Ports;
import org.nengquan.servers.kafka.KafkaBroker;
import org.nengquan.servers.kafka.KafkaOptions;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;
import org.nengquan.stack.Cable;

/**
 * A PostgreSQL behind a {@link Cable} and a Kafka that a test can take away: it finds the switches in its fields {@code
 * cutCable}, {@code mendCable}, {@code stopKafka} and {@code startKafka}.
 *
 * <p>Not the stack that all tests of a JVM share, because nobody else wants it to go away.
 */
public final class OutboxStack implements QuarkusTestResourceLifecycleManager {

    private PostgresServer postgres;
    private KafkaBroker kafka;
    private KafkaOptions kafkaOptions;
    private Cable cable;

    @Override
    public Map<String, String> start() {
        var folder = temporaryFolder();
        var port = Ports.free();
        kafkaOptions = new KafkaOptions(
                folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"), false);
        kafka = KafkaBroker.start(kafkaOptions);
        postgres = PostgresServer.start(
                new PostgresOptions(folder.resolve("postgresql"), port, folder.resolve("postgresql.log"), "postgres"));
        postgres.provide("outbox", "outbox", "outbox");
        cable = new Cable(port);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl("outbox"),
                "quarkus.datasource.reactive.url",
                "postgresql://127.0.0.1:" + cable.port() + "/outbox",
                "quarkus.datasource.username",
                "outbox",
                "quarkus.datasource.password",
                "outbox",
                "kafka.bootstrap.servers",
                kafka.bootstrap(),
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void inject(TestInjector injector) {
        var switches = Map.<String, Runnable>of(
                "cutCable",
                cable::cut,
                "mendCable",
                cable::mend,
                "stopKafka",
                () -> kafka.close(),
                "startKafka",
                () -> kafka = KafkaBroker.start(kafkaOptions));
        switches.forEach((name, action) -> injector.injectIntoFields(
                action,
                field -> field.getType() == Runnable.class && field.getName().equals(name)));
    }

    @Override
    public void stop() {
        kafka.close();
        postgres.close();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("nengquan-outbox-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
