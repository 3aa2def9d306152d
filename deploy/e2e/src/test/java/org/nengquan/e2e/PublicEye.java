package org.nengquan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.nengquan.servers.Patience;

/** Somebody who is nobody: reads what is published, without a login. */
final class PublicEye {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONG = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;

    PublicEye(OnePlatform platform) {
        this.gateway = platform.running().places().gateway();
    }

    /** Waits until the trade is published; returns how long that took. */
    Duration awaitTrade(String tradeNumber) {
        long begun = System.nanoTime();
        assertThat(new Patience(LONG).until(() -> sees(tradeNumber)))
                .as("trade %s is published", tradeNumber)
                .isTrue();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(path + " is not JSON", e);
        }
    }

    String text(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private boolean sees(String tradeNumber) {
        JsonNode tape = json("/api/disclosure/v1/trades?limit=20").path("items");
        return StreamSupport.stream(tape.spliterator(), false)
                .anyMatch(trade -> trade.path("tradeNumber").asText().equals(tradeNumber));
    }
}
