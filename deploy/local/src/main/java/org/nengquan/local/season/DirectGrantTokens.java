package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.nengquan.local.cast.Person;

/**
 * Logs each person in once with the demo password, through the client that exists in the local profile only, and keeps
 * the token fresh. A login costs Keycloak a password hash, a refresh does not.
 */
public final class DirectGrantTokens implements Tokens {
    private static final String CLIENT = "nengquan-demo";
    private static final long SPARE_NANOS = 60_000_000_000L;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Purse> purses = new ConcurrentHashMap<>();
    private final URI endpoint;

    /** @param realm such as {@code http://localhost:8180/realms/nengquan} */
    public DirectGrantTokens(URI realm) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    @Override
    public String bearer(Person who) {
        return purses.computeIfAbsent(who.username(), name -> new Purse()).token(who);
    }

    /** One person's tokens; logins of different people do not wait for each other. */
    private final class Purse {
        private final ReentrantLock lock = new ReentrantLock();
        private String access = "";
        private String refresh = "";
        private long goodUntilNanos = System.nanoTime();

        String token(Person who) {
            lock.lock();
            try {
                if (System.nanoTime() - goodUntilNanos >= 0) {
                    renew(who);
                }
                return access;
            } finally {
                lock.unlock();
            }
        }

        private void renew(Person who) {
            JsonNode tokens = refreshed().orElseGet(() -> loggedIn(who));
            access = tokens.path("access_token").asText();
            refresh = tokens.path("refresh_token").asText();
            goodUntilNanos = System.nanoTime() + tokens.path("expires_in").asLong() * 1_000_000_000L - SPARE_NANOS;
        }

        private Optional<JsonNode> refreshed() {
            if (refresh.isEmpty()) {
                return Optional.empty();
            }
            return ask(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
        }

        /** Keycloak may be starting again; a wrong password will not become right by waiting. */
        private JsonNode loggedIn(Person who) {
            Patience patience = Patience.forAProcessToReturn("the login of " + who.username());
            Map<String, String> form = Map.of(
                    "grant_type",
                    "password",
                    "username",
                    who.username(),
                    "password",
                    who.password(),
                    "scope",
                    "openid");
            while (true) {
                Optional<JsonNode> tokens = ask(form);
                if (tokens.isPresent()) {
                    return tokens.get();
                }
                patience.waitOrFail("no token");
            }
        }
    }

    private Optional<JsonNode> ask(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "client_id=" + CLIENT + "&", ""));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(json.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted", e);
        }
    }
}
