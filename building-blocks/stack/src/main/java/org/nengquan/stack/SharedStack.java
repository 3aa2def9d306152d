package org.nengquan.stack;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.nengquan.servers.ServerFailure;
import org.nengquan.servers.kafka.KafkaTopics;
import org.nengquan.servers.postgres.PostgresProvision;

/**
 * One PostgreSQL, one Kafka and one issuer per JVM, wherever they run.
 *
 * <p>What is shared is written into system properties, not static fields: Quarkus loads test classes and
 * test resources more than once, in class loaders that do not see each other.
 */
record SharedStack(int postgresPort, String bootstrap, String issuer) implements Stack {

    /** Password of the superuser {@code postgres} in a stack that lives as long as a test run. */
    static final String PASSWORD = "postgres";

    private static final String KIND = "nengquan.stack";
    private static final String POSTGRES_PORT = "nengquan.stack.postgres.port";
    private static final String KAFKA_BOOTSTRAP = "nengquan.stack.kafka.bootstrap";

    /** Where the servers of a stack listen on this machine. */
    record Servers(int postgresPort, String bootstrap) {}

    static Stack shared() {
        synchronized (SharedLock.WORD) {
            if (System.getProperty(POSTGRES_PORT) == null) {
                startOnce();
            }
            return new SharedStack(
                    Integer.getInteger(POSTGRES_PORT), System.getProperty(KAFKA_BOOTSTRAP), TestIssuer.sharedUrl());
        }
    }

    private static void startOnce() {
        var servers = System.getProperty(KIND, "embedded").equals("containers")
                ? ContainerStack.start()
                : EmbeddedStack.start();
        TestIssuer.start();
        System.setProperty(KAFKA_BOOTSTRAP, servers.bootstrap());
        System.setProperty(POSTGRES_PORT, Integer.toString(servers.postgresPort()));
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
    public void freshTopics(Map<String, Integer> partitionsByTopic) {
        KafkaTopics.renew(bootstrap, partitionsByTopic);
    }
}
