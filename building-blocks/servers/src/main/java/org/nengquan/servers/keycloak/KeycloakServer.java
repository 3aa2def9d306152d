package org.nengquan.servers.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Patience;

/** A Keycloak server of its own JVM: production mode, data in PostgreSQL, realms imported when they are new. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(180);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final List<String> JVM = List.of(
            "-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

    /** A connection is tried before it is used, or each one of the pool shows somebody an error after its database was away. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "KC_HTTP_ENABLED", "true",
            "KC_HTTP_HOST", "127.0.0.1",
            "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
            "KC_CACHE", "local",
            "QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true",
            "KC_LOG_LEVEL", "INFO,io.smallrye.health:OFF");

    private final KeycloakOptions options;
    private final ChildProcess process;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private KeycloakServer(KeycloakOptions options, ChildProcess process) {
        this.options = options;
        this.process = process;
    }

    /** Starts the server and returns when it is ready and has imported what was to be imported. */
    public static KeycloakServer start(KeycloakOptions options) {
        var distribution = KeycloakDistribution.prepared();
        furnish(options.home(), distribution);
        var command = distribution.command(options.home(), JVM, List.of("start", "--optimized", "--import-realm"));
        var process = ChildProcess.start("keycloak", command, environment(options), options.log());
        return new KeycloakServer(options, process).checked();
    }

    private static Map<String, String> environment(KeycloakOptions options) {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("KC_HTTP_PORT", Integer.toString(options.port()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(options.managementPort()));
        environment.put("KC_HOSTNAME", "http://localhost:" + options.port());
        environment.putAll(options.environment());
        return environment;
    }

    /** A home of its own made of links: the shared distribution stays as it is, the data does not mix. */
    private static void furnish(Path home, KeycloakDistribution distribution) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var part : List.of("bin", "conf", "lib", "providers", "themes")) {
                link(home.resolve(part), distribution.folder().resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.deleteIfExists(from);
        Files.createSymbolicLink(from, to);
    }

    private KeycloakServer checked() {
        var ready = new Patience(TO_START).until(() -> !process.isAlive() || isReady());
        if (!ready || !process.isAlive()) {
            close();
            throw process.failure("did not start on port " + options.port());
        }
        return this;
    }

    private boolean isReady() {
        var url = URI.create("http://127.0.0.1:" + options.managementPort() + "/health/ready");
        var request = HttpRequest.newBuilder(url).timeout(TO_ANSWER).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of a realm, as it stands in the tokens that it issues. */
    public String realm(String name) {
        return "http://localhost:" + options.port() + "/realms/" + name;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(TO_STOP);
    }
}
