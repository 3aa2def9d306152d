package org.nengquan.e2e.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nengquan.local.bank.BankSimulator;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.Server;
import org.nengquan.local.launch.Workspace;
import org.nengquan.local.realm.CastLoader;
import org.nengquan.local.realm.RealmOverlay;
import org.nengquan.local.season.Platform;

/**
 * The platform's images in containers on a private network, entered through the gateway's container. The bank stays in
 * this JVM. Tests can do to it what only a network and containers allow.
 */
public final class ContainerPlatform implements RunningPlatform {
    private static final String SECOND_MARKET = "trading-2";

    private final ContainerGround ground;
    private final Workspace workspace;
    private final BankSimulator bank;
    private final Blueprint blueprint;
    private final Wiring wiring;
    private final Databases databases;
    private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ContainerPlatform(
            ContainerGround ground, Workspace workspace, BankSimulator bank, Map<String, String> settings) {
        this.ground = ground;
        this.workspace = workspace;
        this.bank = bank;
        this.blueprint = Blueprint.on(ground.network());
        String password = UUID.randomUUID().toString();
        Platform places = new Platform(
                URI.create("http://localhost:" + blueprint.gatewayPort()),
                URI.create("http://localhost:" + blueprint.keycloakPort() + "/realms/nengquan"),
                URI.create("http://" + ground.host().getHostAddress() + ":" + bank.port()));
        this.wiring = new Wiring(places, password, drawn(), settings);
        this.databases = new Databases(blueprint.postgresPort(), password);
    }

    /**
     * Starts everything and returns when all six applications are ready.
     *
     * @throws org.nengquan.servers.ServerFailure naming the part that failed; what had started is ended
     */
    static ContainerPlatform start(ContainerGround ground, Workspace workspace, Map<String, String> settings) {
        var platform = new ContainerPlatform(ground, workspace, bank(ground, workspace), settings);
        boolean whole = false;
        try {
            platform.startParts();
            whole = true;
            return platform;
        } finally {
            if (!whole) {
                platform.close();
            }
        }
    }

    @Override
    public Platform places() {
        return wiring.places();
    }

    @Override
    public void kill(Application application) {
        part(application).kill();
    }

    @Override
    public void startAgain(Application application) {
        part(application).startAgain();
    }

    @Override
    public void kill(Server server) {
        part(server).kill();
    }

    @Override
    public void startAgain(Server server) {
        part(server).startAgain();
    }

    /** Has a server end in good order and start again on its data; returns when it serves. */
    public void restart(Server server) {
        part(server).restart();
    }

    /** The container of an application; of the market the one that the gateway knows. */
    public Part part(Application application) {
        return part(application.label());
    }

    /** Starts one more replica of the market, which takes the market over; the other passes requests on to it. */
    public Part startSecondMarket() {
        return keep(SECOND_MARKET, blueprint.application(Application.TRADING, SECOND_MARKET, wiring))
                .start();
    }

    /** Ends the replica that {@link #startSecondMarket} started. */
    public void endSecondMarket() {
        Part second;
        synchronized (parts) {
            second = parts.remove(SECOND_MARKET);
        }
        if (second != null) {
            second.end(logs());
        }
    }

    /** What stands in the services' tables. */
    public Databases databases() {
        return databases;
    }

    @Override
    public void close() {
        List<Part> all;
        synchronized (parts) {
            all = List.copyOf(parts.sequencedValues().reversed());
            parts.clear();
        }
        all.stream().map(part -> inBackground(() -> part.end(logs()))).toList().forEach(CompletableFuture::join);
        ground.network().close();
        try {
            bank.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startParts() {
        var kafka = inBackground(() -> keep("kafka", blueprint.kafka()).start());
        keep("postgresql", blueprint.postgresql(wiring.password())).start();
        databases.provide("keycloak");
        Arrays.stream(Application.values())
                .filter(Application::hasDatabase)
                .map(Application::label)
                .forEach(databases::provide);
        var keycloak = inBackground(this::startKeycloak);
        kafka.join();
        var applications = Arrays.stream(Application.values())
                .map(one -> inBackground(() -> start(one)))
                .toList();
        keycloak.join();
        applications.forEach(CompletableFuture::join);
    }

    private void start(Application application) {
        keep(application.label(), blueprint.application(application, application.label(), wiring))
                .start();
        ground.console().say(application.label() + " 就绪 · ready");
    }

    private void startKeycloak() {
        var cast = new DemoCast();
        Path realm = workspace.data().resolve("keycloak/nengquan-realm.json");
        Path original = workspace.root().resolve("deploy/keycloak/nengquan-realm.json");
        RealmOverlay.write(original, realm, cast, wiring.password(), places().gateway());
        keep("keycloak", blueprint.keycloak(wiring, realm)).start();
        new CastLoader(places().realm().resolve("/"), wiring.password(), realm.resolveSibling("cast-loaded"))
                .load(cast);
        ground.console().say("Keycloak 就绪 · ready");
    }

    private CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }

    /** Noted before it starts, so that it is ended even if it never gets ready. */
    private Part keep(String name, Part part) {
        synchronized (parts) {
            parts.put(name, part);
        }
        return part;
    }

    private Part part(Server server) {
        return part(server.name().toLowerCase(Locale.ROOT));
    }

    private Part part(String name) {
        synchronized (parts) {
            return parts.get(name);
        }
    }

    private Path logs() {
        return workspace.data().resolve("logs");
    }

    private static BankSimulator bank(ContainerGround ground, Workspace workspace) {
        Path journal = workspace.data().resolve("bank/journal.jsonl");
        try {
            Files.createDirectories(journal.getParent());
            return BankSimulator.start(journal, new InetSocketAddress(ground.host(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair drawn() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }
}
