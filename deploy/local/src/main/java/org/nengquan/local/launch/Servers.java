package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.nengquan.local.bank.BankSimulator;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.realm.CastLoader;
import org.nengquan.local.realm.RealmOverlay;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.kafka.KafkaBroker;
import org.nengquan.servers.kafka.KafkaOptions;
import org.nengquan.servers.keycloak.KeycloakOptions;
import org.nengquan.servers.keycloak.KeycloakServer;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;

/** What the six applications stand on: PostgreSQL, Kafka, Keycloak and the bank. Safe for threads. */
final class Servers {
    private static final Map<String, Integer> PARTITIONS_BY_TOPIC = Map.of(
            "registry.participants", 4,
            "registry.holdings", 4,
            "verification.events", 4,
            "trading.market.henan", 1,
            "trading.positions", 4,
            "trading.surveillance", 4,
            "settlement.events", 4);

    private final Workspace workspace;
    private final Addresses addresses;
    private final Secrets secrets;
    private final Environment environment;
    private final ProcessRegister register;
    private final Console console;
    private final SequencedMap<String, AutoCloseable> parts = new LinkedHashMap<>();
    private final Map<String, ChildProcess> processes = new HashMap<>();

    Servers(
            Workspace workspace,
            Addresses addresses,
            Secrets secrets,
            Environment environment,
            ProcessRegister register,
            Console console) {
        this.workspace = workspace;
        this.addresses = addresses;
        this.secrets = secrets;
        this.environment = environment;
        this.register = register;
        this.console = console;
    }

    /** Starts a server on its data and returns when it serves. */
    void start(Server server) {
        switch (server) {
            case POSTGRESQL -> startPostgres();
            case KAFKA -> startKafka();
        }
    }

    /** Ends a server as a power cut would. */
    synchronized void kill(Server server) {
        Optional.ofNullable(processes.get(server.label())).ifPresent(Applications::cutPower);
    }

    synchronized List<ChildProcess> processes() {
        return List.copyOf(processes.values());
    }

    /** Stops all of them, the last started first. */
    synchronized void stop() {
        parts.sequencedValues().reversed().forEach(this::stop);
        parts.clear();
    }

    private void startPostgres() {
        PostgresServer server = PostgresServer.start(new PostgresOptions(
                workspace.part("postgresql"),
                addresses.postgres(),
                workspace.log("postgresql"),
                secrets.of("postgres")));
        keep(server, server.process());
        for (Application application : Application.values()) {
            if (application.hasDatabase()) {
                server.provide(application.label(), application.label(), secrets.of("database." + application.label()));
            }
        }
        server.provide("keycloak", "keycloak", secrets.of("database.keycloak"));
        console.say("PostgreSQL 就绪，六个数据库，fsync on · ready, fsync on");
    }

    private void startKafka() {
        KafkaBroker broker = KafkaBroker.start(new KafkaOptions(
                workspace.part("kafka"),
                addresses.kafka(),
                addresses.kafkaController(),
                workspace.log("kafka"),
                false));
        keep(broker, broker.process());
        broker.provide(PARTITIONS_BY_TOPIC);
        console.say("Kafka 就绪 · ready");
    }

    void startKeycloak() {
        Path home = workspace.part("keycloak");
        DemoCast cast = new DemoCast();
        RealmOverlay.write(
                workspace.realm(),
                home.resolve("data/import/nengquan-realm.json"),
                cast,
                secrets.of("gateway.client"),
                addresses.gateway());
        KeycloakServer server = KeycloakServer.start(new KeycloakOptions(
                home,
                addresses.keycloak(),
                addresses.keycloakManagement(),
                environment.ofKeycloak(),
                workspace.log("keycloak")));
        keep(server, server.process());
        console.say("Keycloak 就绪 · ready");
        int loaded = new CastLoader(
                        Addresses.local(addresses.keycloak()),
                        secrets.of("keycloak.admin"),
                        home.resolve("cast-loaded"))
                .load(cast);
        if (loaded > 0) {
            console.say("演示单位 " + loaded + " 家已写入 Keycloak · organizations loaded");
        }
    }

    void startBank() {
        try {
            Path journal = workspace.part("bank").resolve("journal.jsonl");
            Files.createDirectories(journal.getParent());
            keep("bank", BankSimulator.start(journal, addresses.bank()));
            console.say("银行模拟器就绪 · bank ready");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part that was started again takes the place it had in the order of stopping. */
    private synchronized void keep(String name, AutoCloseable part) {
        parts.put(name, part);
    }

    private synchronized void keep(AutoCloseable part, ChildProcess process) {
        register.add(process.pid());
        processes.put(process.name(), process);
        keep(process.name(), part);
    }

    /** A part that will not stop must not keep the others from stopping. */
    @SuppressWarnings("IllegalCatch")
    private void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            console.say("无法正常停止 · did not stop cleanly: " + part + " " + e.getMessage());
        }
    }
}
