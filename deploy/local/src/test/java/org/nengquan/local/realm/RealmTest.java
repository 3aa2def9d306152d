package org.nengquan.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.servers.Ports;
import org.nengquan.servers.keycloak.KeycloakOptions;
import org.nengquan.servers.keycloak.KeycloakServer;
import org.nengquan.servers.postgres.PostgresOptions;
import org.nengquan.servers.postgres.PostgresServer;

/** The realm as code in a real Keycloak on a real PostgreSQL. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RealmTest {
    private static final Path REALM = Path.of("../keycloak/nengquan-realm.json");
    private static final URI GATEWAY = URI.create("http://localhost:8080");
    private static final DemoCast CAST = new DemoCast();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static PostgresServer postgres;
    private static KeycloakServer keycloak;
    private static int loaded;

    @BeforeAll
    static void startKeycloak() {
        postgres = PostgresServer.start(new PostgresOptions(
                folder.resolve("postgresql"), Ports.free(), folder.resolve("postgresql.log"), "pw"));
        postgres.provide("keycloak", "keycloak", "kc");
        RealmOverlay.write(
                REALM, folder.resolve("keycloak/data/import/nengquan-realm.json"), CAST, "gateway-secret", GATEWAY);
        var port = Ports.free();
        keycloak = KeycloakServer.start(new KeycloakOptions(
                folder.resolve("keycloak"),
                port,
                Ports.free(),
                Map.of(
                        "KC_DB_URL", postgres.jdbcUrl("keycloak"),
                        "KC_DB_USERNAME", "keycloak",
                        "KC_DB_PASSWORD", "kc",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin-password"),
                folder.resolve("keycloak.log")));
        loaded = loader(port).load(CAST);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @Test
    void shouldSayWhoCallsForWhomAndFromWhere() throws IOException, InterruptedException {
        // Given
        var city = CAST.organizations("CITY").getFirst();
        var person = CAST.peopleOf(city).getFirst();

        // When
        var claims = claims(login("nengquan-demo", person.username(), DemoCast.PASSWORD));

        // Then
        assertThat(claims.path("aud").asText()).isEqualTo("nengquan");
        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.realm("nengquan"));
        assertThat(claims.path("organization").toString()).isEqualTo("{\"" + city.uscc() + "\":{}}");
        assertThat(claims.path("region").asText()).isEqualTo("410100");
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"city\"]");
        assertThat(claims.path("preferred_username").asText()).isEqualTo(person.username());
        assertThat(claims.path("name").asText()).isEqualTo(person.fullName());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void shouldPutEverybodyIntoAnOrganization() throws IOException, InterruptedException {
        // Given
        var last = CAST.people().getLast();

        // When
        var claims = claims(login("nengquan-demo", last.username(), DemoCast.PASSWORD));

        // Then
        assertThat(loaded).isEqualTo(CAST.organizations().size());
        assertThat(claims.path("organization").fieldNames()).toIterable().containsExactly(last.uscc());
    }

    @Test
    void shouldLoadTheCastOnlyOnce() {
        assertThat(loader(URI.create(keycloak.realm("x")).getPort()).load(CAST)).isZero();
    }

    @Test
    void shouldFinishALoadThatWasInterrupted() {
        // Given that nothing says the load was finished
        var loader = new CastLoader(
                URI.create(keycloak.realm("x")).resolve("/"), "admin-password", folder.resolve("other.done"));

        // When everybody is there already
        var again = loader.load(CAST);

        // Then
        assertThat(again).isEqualTo(CAST.organizations().size());
    }

    @Test
    void shouldTakeNoPasswordAtTheGatewaysClient() throws IOException, InterruptedException {
        // When
        var reply = ask("grant_type=password&client_id=nengquan-gateway&client_secret=gateway-secret&username="
                + CAST.people().getFirst().username() + "&password=" + DemoCast.PASSWORD);

        // Then
        assertThat(reply.path("error").asText()).isEqualTo("unauthorized_client");
    }

    @Test
    void shouldKnowAnotherPlatformByItsServiceAccount() throws IOException, InterruptedException {
        // When
        var claims = claims(
                ask("grant_type=client_credentials&client_id=nengquan-agency&client_secret=" + DemoCast.PASSWORD));

        // Then
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"agency\"]");
        assertThat(claims.path("aud").asText()).isEqualTo("nengquan");
        assertThat(claims.has("organization")).isFalse();
    }

    @Test
    void shouldAskTheGatewayForACodeChallenge() throws IOException, InterruptedException {
        // When
        var reply = authorize("");

        // Then
        assertThat(reply).contains("error=invalid_request").contains("code_challenge_method");
    }

    @Test
    void shouldSendNobodyToAForeignAddress() throws IOException, InterruptedException {
        // Given
        var url = keycloak.realm("nengquan") + "/protocol/openid-connect/auth?client_id=nengquan-gateway"
                + "&response_type=code&scope=openid&redirect_uri=http://elsewhere.example/";

        // When
        var status = HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .statusCode();

        // Then
        assertThat(status).isEqualTo(400);
    }

    @Test
    void shouldShowNobodyThatItsDatabaseWasAway() throws IOException, InterruptedException, SQLException {
        // Given connections in its pool that the database has ended
        var login = request(form("nengquan-demo", CAST.people().getFirst().username(), DemoCast.PASSWORD));
        var crowd = IntStream.range(0, 8)
                .mapToObj(i -> HTTP.sendAsync(login, BodyHandlers.discarding()))
                .toList();
        crowd.forEach(CompletableFuture::join);
        endItsConnections();

        // When
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 3; i++) {
            statuses.add(HTTP.send(login, BodyHandlers.discarding()).statusCode());
        }

        // Then
        assertThat(statuses).containsOnly(200);
    }

    private static void endItsConnections() throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var ended = statement.executeQuery(
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'keycloak'")) {
            ended.next();
            assertThat(ended.getLong(1)).isPositive();
        }
    }

    private static CastLoader loader(int port) {
        return new CastLoader(URI.create("http://localhost:" + port), "admin-password", folder.resolve("cast.done"));
    }

    private static JsonNode login(String client, String username, String password)
            throws IOException, InterruptedException {
        return ask(form(client, username, password));
    }

    private static String form(String client, String username, String password) {
        return "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                .formatted(client, username, password);
    }

    private static JsonNode ask(String form) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(request(form), BodyHandlers.ofString()).body());
    }

    private static HttpRequest request(String form) {
        return HttpRequest.newBuilder(URI.create(keycloak.realm("nengquan") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String authorize(String more) throws IOException, InterruptedException {
        var url = keycloak.realm("nengquan") + "/protocol/openid-connect/auth?client_id=nengquan-gateway"
                + "&response_type=code&scope=openid&redirect_uri=" + GATEWAY + "/login/callback" + more;
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static JsonNode claims(JsonNode reply) throws IOException {
        var token = reply.path("access_token").asText();
        assertThat(token).as(reply.toString()).isNotEmpty();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
