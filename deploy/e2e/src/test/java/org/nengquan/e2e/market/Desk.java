package org.nengquan.e2e.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A client of whichever process is the market just now. */
final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<URI> market;

    Desk(Supplier<URI> market) {
        this.market = market;
    }

    /** What was answered. */
    record Reply(int status, JsonNode body) {}

    /** Asks once; empty if no answer came back, so that nobody knows what happened. */
    Optional<Reply> tryOnce(String token, String path, String body) {
        try {
            HttpResponse<String> answer = http.send(request(token, path, body), BodyHandlers.ofString());
            return Optional.of(new Reply(answer.statusCode(), json(answer.body())));
        } catch (IOException broken) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Asks as a replica would that passed the request on. */
    HttpResponse<String> passedOn(String token, String path, String body) throws IOException, InterruptedException {
        HttpRequest passed = HttpRequest.newBuilder(request(token, path, body), (name, value) -> true)
                .header("X-Nengquan-Forwarded", "1")
                .build();
        return http.send(passed, BodyHandlers.ofString());
    }

    /** Asks again under the same key until somebody answers anything but "not now". */
    Reply insist(String token, String path, String body) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            Optional<Reply> reply = tryOnce(token, path, body);
            if (reply.isPresent() && reply.get().status() < 500) {
                return reply.get();
            }
            Pause.ms(50);
        }
        throw new AssertionError("no answer within " + PATIENCE.toSeconds() + " s: " + path);
    }

    /** An empty body asks for something; any other commands. */
    private HttpRequest request(String token, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(market.get() + path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes((path + body).getBytes()).toString());
        return body.isEmpty()
                ? request.GET().build()
                : request.POST(BodyPublishers.ofString(body)).build();
    }

    static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
