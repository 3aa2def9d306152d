package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.nengquan.local.bank.BankSimulator;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.realm.CastLoader;
import org.nengquan.local.realm.RealmOverlay;
import org.nengquan.local.season.Platform;
import org.nengquan.stack.ChildProcess;
import org.nengquan.stack.KafkaBroker;
import org.nengquan.stack.KafkaOptions;
import org.nengquan.stack.KeycloakOptions;
import org.nengquan.stack.KeycloakServer;
import org.nengquan.stack.PostgresOptions;
import org.nengquan.stack.PostgresServer;
import org.nengquan.stack.StackFailure;

/**
 * The whole platform on this machine: PostgreSQL, Kafka, Keycloak, the bank and the six applications.
 *
 * <p>Parts start as early as what they need is there; nothing is started again by itself. Closing stops them in the
 * opposite order. Safe for threads once started.
 */
public final class LocalPlatform implements AutoCloseable {
    private static final Map<String, Integer> PARTITIONS_BY_TOPIC = Map.of(
            "registry.participants", 4,
            "registry.holdings", 4,
            "verification.events", 4,
            "trading.market.henan", 1,
            "trading.positions", 4,
            "settlement.events", 4);

    private final Workspace workspace;
    private final Addresses addresses;
    private final Console console;
    private final Secrets secrets;
    private final ProcessRegister register;
    private final Environment environment;
    private final Applications applications;
    private final Readiness readiness = new Readiness();
    private final SequencedMap<String, AutoCloseable> parts = new LinkedHashMap<>();
    private final Map<String, ChildProcess> servers = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LocalPlatform(Workspace workspace, Addresses addresses, Console console) {
        this.workspace = workspace;
        this.addresses = addresses;
        this.console = console;
        this.secrets = new Secrets(workspace.part("secrets.properties"));
        this.register = new ProcessRegister(workspace.part("processes"));
        this.environment = new Environment(addresses, secrets);
        this.applications = new Applications(workspace, environment, register);
    }

    /**
     * Starts everything and returns when all six applications are ready.
     *
     * @throws StackFailure naming the part that failed, with the end of its log; what had started is stopped
     */
    public static LocalPlatform start(Workspace workspace, Addresses addresses, Console console) {
        LocalPlatform platform = new LocalPlatform(workspace, addresses, console);
        try {
            platform.startParts();
            return platform;
        } catch (StackFailure failure) {
            platform.close();
            throw failure;
        }
    }

    /** Where clients find it. */
    public Platform places() {
        return new Platform(addresses.gateway(), addresses.realm(), addresses.bankPort());
    }

    /** Ends one application as a power cut would. */
    public void kill(Application application) {
        applications.kill(application);
    }

    /** Starts one application again, after {@link #kill}, and returns when it is ready. */
    public void startAgain(Application application) {
        readiness.await(applications.start(application), addresses.management(application));
    }

    /** Ends a server as a power cut would. */
    public synchronized void kill(Server server) {
        Optional.ofNullable(servers.get(server.label())).ifPresent(Applications::cutPower);
    }

    /** Starts a server again on its data, after {@link #kill}, and returns when it serves. */
    public void startAgain(Server server) {
        switch (server) {
            case POSTGRESQL -> startPostgres();
            case KAFKA -> startKafka();
        }
    }

    /** The process id of an application, for those who measure it. */
    public long pid(Application application) {
        return applications.pid(application);
    }

    /** The places behind the public door, for those who measure. */
    public Backstage backstage() {
        return new Backstage(addresses, secrets, applications);
    }

    /** Waits until a part ends by itself; returns the part's failure with the end of its log. */
    public StackFailure awaitFailure() {
        CompletableFuture<?>[] ends = watched()
                .map(process -> process.ended().thenApply(status -> process))
                .toArray(CompletableFuture<?>[]::new);
        ChildProcess ended = (ChildProcess) CompletableFuture.anyOf(ends).join();
        return ended.failure("ended by itself");
    }

    private synchronized Stream<ChildProcess> watched() {
        return Stream.concat(List.copyOf(servers.values()).stream(), applications.processes().stream());
    }

    @Override
    public synchronized void close() {
        applications.stop();
        for (AutoCloseable part : parts.sequencedValues().reversed()) {
            stop(part);
        }
        parts.clear();
        register.clear();
    }

    private void startParts() {
        int orphans = register.endOrphans();
        if (orphans > 0) {
            console.say(
                    "结束上次遗留的 " + orphans + " 个进程 · ended " + orphans + " processes that an earlier run left behind");
        }
        refuseTakenPorts();
        drawSecrets();
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(this::startKafka, threads);
        startPostgres();
        startBank();
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(this::startKeycloak, threads);
        finish(kafka);
        List<CompletableFuture<Void>> ready =
                Arrays.stream(Application.values()).map(this::startInBackground).toList();
        finish(keycloak);
        ready.forEach(LocalPlatform::finish);
    }

    private void refuseTakenPorts() {
        List<String> taken = addresses.taken();
        if (!taken.isEmpty()) {
            throw new StackFailure(
                    "ports",
                    "somebody else listens on " + taken + "; stop it, or move all ports with --port-offset 1000",
                    "");
        }
    }

    /** Everything that threads will ask for is drawn here, by one. */
    private void drawSecrets() {
        for (Application application : Application.values()) {
            secrets.of("database." + application.label());
        }
        List.of("postgres", "database.keycloak", "keycloak.admin", "gateway.client", "gateway.cookie")
                .forEach(secrets::of);
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

    private void startKeycloak() {
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

    private void startBank() {
        try {
            Path journal = workspace.part("bank").resolve("journal.jsonl");
            Files.createDirectories(journal.getParent());
            keep("bank", BankSimulator.start(journal, addresses.bank()));
            console.say("银行模拟器就绪 · bank ready");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompletableFuture<Void> startInBackground(Application application) {
        ChildProcess process = applications.start(application);
        return CompletableFuture.runAsync(
                () -> {
                    readiness.await(process, addresses.management(application));
                    console.say(application.label() + " 就绪 · ready");
                },
                threads);
    }

    /** A part that was started again takes the place it had in the order of stopping. */
    private synchronized void keep(String name, AutoCloseable part) {
        parts.put(name, part);
    }

    private synchronized void keep(AutoCloseable part, ChildProcess process) {
        register.add(process.pid());
        servers.put(process.name(), process);
        keep(process.name(), part);
    }

    private static void finish(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw e;
        }
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
