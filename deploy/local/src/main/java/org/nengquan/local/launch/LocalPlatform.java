package org.nengquan.local.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.nengquan.local.season.Platform;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.ServerFailure;

/**
 * The whole platform on this machine: PostgreSQL, Kafka, Keycloak, the bank and the six applications.
 *
 * <p>Parts start as early as what they need is there; nothing is started again by itself. Closing stops them in the
 * opposite order. Safe for threads once started.
 */
public final class LocalPlatform implements AutoCloseable {
    private final Addresses addresses;
    private final Console console;
    private final Secrets secrets;
    private final ProcessRegister register;
    private final Servers servers;
    private final Applications applications;
    private final Readiness readiness = new Readiness();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LocalPlatform(Workspace workspace, Addresses addresses, Console console, Map<String, String> settings) {
        this.addresses = addresses;
        this.console = console;
        this.secrets = new Secrets(workspace.part("secrets.properties"));
        this.register = new ProcessRegister(workspace.part("processes"));
        Environment environment = new Environment(addresses, secrets, settings);
        this.servers = new Servers(workspace, addresses, secrets, environment, register, console);
        this.applications = new Applications(workspace, environment, register);
    }

    /**
     * Starts everything and returns when all six applications are ready.
     *
     * @throws ServerFailure naming the part that failed, with the end of its log; what had started is stopped
     */
    public static LocalPlatform start(Workspace workspace, Addresses addresses, Console console) {
        return start(workspace, addresses, console, Map.of());
    }

    /** As above, with settings that all six applications are told beside their own, by environment variable. */
    public static LocalPlatform start(
            Workspace workspace, Addresses addresses, Console console, Map<String, String> settings) {
        LocalPlatform platform = new LocalPlatform(workspace, addresses, console, settings);
        try {
            platform.startParts();
            return platform;
        } catch (ServerFailure failure) {
            platform.close();
            throw failure;
        }
    }

    /** Where clients find it. */
    public Platform places() {
        return addresses.places();
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
    public void kill(Server server) {
        servers.kill(server);
    }

    /** Starts a server again on its data, after {@link #kill}, and returns when it serves. */
    public void startAgain(Server server) {
        servers.start(server);
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
    public ServerFailure awaitFailure() {
        CompletableFuture<?>[] ends = watched()
                .map(process -> process.ended().thenApply(status -> process))
                .toArray(CompletableFuture<?>[]::new);
        ChildProcess ended = (ChildProcess) CompletableFuture.anyOf(ends).join();
        return ended.failure("ended by itself");
    }

    private Stream<ChildProcess> watched() {
        return Stream.concat(servers.processes().stream(), applications.processes().stream());
    }

    @Override
    public synchronized void close() {
        applications.stop();
        servers.stop();
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
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> servers.start(Server.KAFKA), threads);
        servers.start(Server.POSTGRESQL);
        servers.startBank();
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(servers::startKeycloak, threads);
        finish(kafka);
        List<CompletableFuture<Void>> ready =
                Arrays.stream(Application.values()).map(this::startInBackground).toList();
        finish(keycloak);
        ready.forEach(LocalPlatform::finish);
    }

    private void refuseTakenPorts() {
        List<String> taken = addresses.taken();
        if (!taken.isEmpty()) {
            throw new ServerFailure(
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

    private CompletableFuture<Void> startInBackground(Application application) {
        ChildProcess process = applications.start(application);
        return CompletableFuture.runAsync(
                () -> {
                    readiness.await(process, addresses.management(application));
                    console.say(application.label() + " 就绪 · ready");
                },
                threads);
    }

    private static void finish(CompletableFuture<Void> start) {
        try {
            start.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServerFailure failure) {
                throw failure;
            }
            throw e;
        }
    }
}
