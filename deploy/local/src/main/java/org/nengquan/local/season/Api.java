package org.nengquan.local.season;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nengquan.local.cast.Person;

/**
 * The platform's public door as a patient client sees it.
 *
 * <p>An answer that never came (the connection broke, a service is starting again) is asked for again with the same key
 * until it comes, because a repeated command has no second effect. So a season survives the death of any one process.
 */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Duration CALL_LIMIT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final Tokens tokens;
    private final Map<String, String> headers;

    public Api(URI gateway, Tokens tokens) {
        this(gateway, tokens, Map.of());
    }

    private Api(URI gateway, Tokens tokens, Map<String, String> headers) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.headers = headers;
    }

    /** The same door for requests that belong to this trace, a W3C {@code traceparent}. */
    public Api inTrace(String traceParent) {
        return new Api(gateway, tokens, Map.of("traceparent", traceParent));
    }

    /** Sends a command under a key that is the same in every run of the season. */
    public Reply command(Person who, String path, String key, Object body) {
        return patiently("POST " + path, () -> post(path, tokens.bearer(who), key, body));
    }

    /** Sends a command with a token of the caller's choice, to show how a forged one is answered. */
    public Reply commandWithToken(String token, String path, String key, Object body) {
        return patiently("POST " + path, () -> post(path, token, key, body));
    }

    /**
     * Sends a command until it is no longer refused, because what it builds on may still be on its way. Each attempt has
     * a key of its own: the refusal of an attempt is an answer that would be repeated.
     */
    public Reply commandOnceReady(Person who, String path, String key, Object body) {
        Patience patience = Patience.forNewsToArrive("POST " + path);
        for (int attempt = 0; ; attempt++) {
            Reply reply = command(who, path, attempt == 0 ? key : key + "/" + attempt, body);
            if (reply.succeeded()) {
                return reply;
            }
            patience.waitOrFail(reply.status() + " " + reply.body());
        }
    }

    public Reply get(Person who, String path) {
        return patiently("GET " + path, () -> request(path, tokens.bearer(who)).GET());
    }

    /** Asks until the answer is as expected. */
    public Reply getUntil(Person who, String path, Predicate<Reply> expected) {
        Patience patience = Patience.forNewsToArrive("GET " + path);
        while (true) {
            Reply reply = get(who, path);
            if (expected.test(reply)) {
                return reply;
            }
            patience.waitOrFail(reply.status() + " " + reply.body());
        }
    }

    /** How a request is made, anew for every attempt because its token may have expired. */
    private interface Attempt {
        HttpRequest.Builder next();
    }

    private Reply patiently(String asked, Attempt attempt) {
        Patience patience = Patience.forAProcessToReturn(asked);
        while (true) {
            @Nullable Reply reply = once(attempt.next().timeout(CALL_LIMIT).build());
            if (reply != null && !LATER.contains(reply.status())) {
                return reply;
            }
            patience.waitOrFail(reply == null ? "no answer" : String.valueOf(reply.status()));
        }
    }

    private @Nullable Reply once(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted", e);
        }
    }

    private HttpRequest.Builder post(String path, String token, String key, Object body) {
        return request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(write(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    private static JsonNode parse(String body) {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new SeasonFailure("cannot be written as JSON: " + body, e);
        }
    }
}
