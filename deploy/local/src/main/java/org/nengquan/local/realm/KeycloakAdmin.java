package org.nengquan.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.nengquan.servers.ServerFailure;

/** The few words of Keycloak's admin API that the demo cast needs. Safe for threads. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TOKEN_NANOS = 30_000_000_000L;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI keycloak;
    private final String password;
    private String token = "";
    private long tokenNanos;

    /** @param keycloak such as {@code http://localhost:8180} */
    KeycloakAdmin(URI keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /** The ids of all people by login name. */
    Map<String, String> people() {
        return idsBy("username", "/users?briefRepresentation=true&max=100000");
    }

    /** The ids of all Organizations by alias. */
    Map<String, String> organizations() {
        return idsBy("alias", "/organizations?briefRepresentation=true&max=100000");
    }

    /** Makes an Organization and returns its id. */
    String organize(String alias, String name) {
        var reply = post("/organizations", Map.of("alias", alias, "name", name, "enabled", true));
        if (reply.statusCode() != CREATED) {
            throw failure("organization " + alias, reply);
        }
        var location = reply.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Makes a person a member; one who is already stays it. */
    void join(String organizationId, String personId) {
        var reply = post("/organizations/" + organizationId + "/members", personId);
        if (reply.statusCode() != CREATED && reply.statusCode() != CONFLICT) {
            throw failure("member of " + organizationId, reply);
        }
    }

    private Map<String, String> idsBy(String field, String path) {
        var reply = send(request(path).GET().build());
        if (reply.statusCode() != 200) {
            throw failure(path, reply);
        }
        var ids = new HashMap<String, String>();
        for (var one : read(reply)) {
            ids.put(one.path(field).asText(), one.path("id").asText());
        }
        return ids;
    }

    private HttpResponse<String> post(String path, Object body) {
        try {
            var json = BodyPublishers.ofString(JSON.writeValueAsString(body));
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .POST(json)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms/nengquan" + path))
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenNanos > TOKEN_NANOS) {
            token = login();
            tokenNanos = System.nanoTime();
        }
        return token;
    }

    private String login() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var reply = send(HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (reply.statusCode() != 200) {
            throw failure("login of admin", reply);
        }
        return read(reply).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ServerFailure("keycloak", "does not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("keycloak", "interrupted while asking " + request.uri(), e);
        }
    }

    private static JsonNode read(HttpResponse<String> reply) {
        try {
            return Objects.requireNonNull(JSON.readTree(reply.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerFailure failure(String what, HttpResponse<String> reply) {
        return new ServerFailure(
                "keycloak", "answered " + reply.statusCode() + " for " + what + ": " + reply.body(), "");
    }
}
