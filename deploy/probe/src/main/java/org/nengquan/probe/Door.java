package org.nengquan.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.nengquan.probe.Settings.Credentials;

/** The platform's public door, and Keycloak's. Every call has a token of the moment: they live five minutes. */
final class Door {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    /** Recomputing all books reads every table. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(120);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final URI gateway;
    private final URI realm;

    Door(URI gateway, URI realm) {
        this.gateway = gateway;
        this.realm = realm;
    }

    /** An access token by client credentials. */
    String token(Credentials who) {
        String form = "grant_type=client_credentials&client_id=" + encoded(who.client()) + "&client_secret="
                + encoded(who.secret());
        Reply reply = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String token = reply.body().path("access_token").asText();
        if (token.isEmpty()) {
            throw new Trouble("Keycloak gave " + who + " no token: " + reply.status() + " "
                    + reply.body().path("error_description").asText());
        }
        return token;
    }

    Reply get(String path, String token) {
        return send(request(path, token).GET());
    }

    Reply post(String path, String token, Map<String, ?> body, String key) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(write(body))));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder asked) {
        HttpRequest request = asked.timeout(TO_ANSWER).build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), read(response.body()));
        } catch (IOException e) {
            throw new Trouble(request.uri() + " did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while waiting for " + request.uri());
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new Trouble("cannot be written as JSON: " + body);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param body JSON; a missing node if there was none
     */
    record Reply(int status, JsonNode body) {
        boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }
}
