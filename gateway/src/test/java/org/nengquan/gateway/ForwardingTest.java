package org.nengquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorStack.class)
class ForwardingTest {
    private final Browser visitor = new Browser();

    private static String bearer() {
        return "Bearer " + Tokens.access(DoorStack.issuer(), "machine");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Browser.json(answer).path("type").asText()).isEqualTo("/problems/" + type);
        assertThat(Browser.json(answer).path("traceId").asText()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/days/2022-07-01", "/notices", "/api/disclosure/v1/day-reports?limit=2", "/law/"})
    void shouldLeadThePublicToPublicPages(String path) {
        // When
        var answer = visitor.get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).path("uri").asText()).isEqualTo(path);
        assertThat(Browser.json(answer).at("/headers/authorization").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/registry/v1/holdings",
                "/api/disclosure/v1/integrity",
                "/api/trading/v1/orders",
                "/api/session"
            })
    void shouldAnswerAStrangerWithAProblemAndALinkAndNotWithARedirect(String path) {
        // When
        var answer = visitor.get(path);

        // Then
        assertProblem(answer, 401, "unauthorized");
        assertThat(answer.headers().firstValue("Link")).contains("</login>; rel=\"login\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/q/metrics, 404",
        "/q/health, 404",
        "/api/registry/q/metrics, 404",
        "/api/registry/v1/../../q/metrics, 400",
        "/api/registry/v1/%2e%2e/%2e%2e/q/metrics, 400",
        "/api/disclosure/v1/integrity;x=1, 400",
        "/api/disclosure/v1/%69ntegrity, 400",
        "//api/registry/v1/holdings, 400"
    })
    void shouldLeadNobodyAroundTheDoor(String path, int status) throws IOException {
        // Given
        int before = StubServices.CALLS.get();

        // When
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertThat(StubServices.CALLS.get()).isEqualTo(before);
    }

    @Test
    void shouldPassOnABearerTokenAndTheTraceButNotWhatWasMeantForTheGateway() {
        // When
        var answer = visitor.post(
                "/api/registry/v1/participants?a=b",
                "{\"name\":\"郑州\"}",
                "Authorization",
                bearer(),
                "Content-Type",
                "application/json",
                "Cookie",
                "q_session=mine",
                "Idempotency-Key",
                "k1",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Real-IP",
                "6.6.6.6",
                "Forwarded",
                "for=6.6.6.6");

        // Then
        var seen = Browser.json(answer);
        assertThat(seen.path("method").asText()).isEqualTo("POST");
        assertThat(seen.path("uri").asText()).isEqualTo("/api/registry/v1/participants?a=b");
        assertThat(seen.path("bytes").asInt()).isEqualTo("{\"name\":\"郑州\"}".getBytes(StandardCharsets.UTF_8).length);
        var headers = seen.path("headers");
        assertThat(headers.path("authorization").asText()).startsWith("Bearer ");
        assertThat(headers.path("idempotency-key").asText()).isEqualTo("k1");
        assertThat(headers.path("traceparent").asText()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(headers.path("x-forwarded-for").asText()).isEqualTo("127.0.0.1");
        assertThat(headers.path("x-forwarded-proto").asText()).isEqualTo("http");
        assertThat(headers.path("x-forwarded-host").asText()).startsWith("localhost:");
        assertThat(headers.has("cookie")).isFalse();
        assertThat(headers.has("forwarded")).isFalse();
        assertThat(headers.has("x-real-ip")).isFalse();
    }

    @Test
    void shouldRemoveHeadersThatAreForOneHopOnly() throws IOException {
        // When
        String answer = raw(
                "GET /api/disclosure/v1/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Secret\r\n"
                        + "X-Secret: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\nProxy-Authorization: Basic x\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("x-secret\"");
        assertThat(answer)
                .doesNotContain("\"te\"")
                .doesNotContain("proxy-authorization")
                .doesNotContain("\"keep-alive\":\"5");
        assertThat(answer.toLowerCase()).doesNotContain("x-hop:");
    }

    @Test
    void shouldProtectTheReaderOfEveryAnswer() {
        for (String path : new String[] {"/", "/api/session", "/nowhere", "/api/settlement/v1/treasury-funds"}) {
            // When
            var headers = visitor.get(path).headers();

            // Then
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void shouldRefuseEveryForgedTokenEvenWhereNoneIsNeeded() {
        Tokens.forgeries(DoorStack.issuer()).forEach((name, token) -> {
            // Given
            int before = StubServices.CALLS.get();

            // When
            var answer = visitor.get("/api/registry/v1/holdings", "Authorization", "Bearer " + token);
            var open = visitor.get("/api/disclosure/v1/notices", "Authorization", "Bearer " + token);

            // Then
            assertThat(answer.statusCode()).as(name).isEqualTo(401);
            assertThat(open.statusCode()).as(name).isEqualTo(401);
            assertProblem(answer, 401, "unauthorized");
            assertThat(StubServices.CALLS.get()).as(name).isEqualTo(before);
        });
    }

    @Test
    void shouldNotTakeABasicPasswordForAToken() {
        assertProblem(visitor.get("/api/registry/v1/holdings", "Authorization", "Basic YTpi"), 401, "unauthorized");
    }

    @Test
    void shouldSayThatAServiceIsDownAndWhenToTryAgain() {
        // When
        var answer = visitor.get("/api/settlement/v1/cash-account", "Authorization", bearer());

        // Then
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void shouldSayThatAServiceFellSilent() {
        assertProblem(visitor.get("/api/registry/v1/silent", "Authorization", bearer()), 504, "gateway-timeout");
    }

    @Test
    void shouldSayThatAServiceBrokeOff() {
        assertProblem(visitor.get("/api/registry/v1/broken", "Authorization", bearer()), 502, "bad-gateway");
    }

    @Test
    void shouldRefuseABodyThatAnnouncesTooMuch() {
        assertProblem(
                visitor.post("/api/registry/v1/participants", "x".repeat(100_001), "Authorization", bearer()),
                413,
                "too-large");
    }

    @Test
    void shouldCutOffABodyThatGrowsTooLarge() {
        // Given
        var endless = HttpRequest.newBuilder(Browser.uri("/api/registry/v1/participants"))
                .header("Authorization", bearer())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])))
                .build();

        // Then
        assertProblem(visitor.send(endless), 413, "too-large");
    }

    @Test
    void shouldCarryABodyOfUnknownLength() {
        // Given
        var chunked = HttpRequest.newBuilder(Browser.uri("/api/registry/v1/participants"))
                .header("Authorization", bearer())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[90_000])))
                .build();

        // Then
        assertThat(Browser.json(visitor.send(chunked)).path("bytes").asInt()).isEqualTo(90_000);
    }

    @Test
    void shouldNotCarryAMethodThatNoServiceHas() throws IOException {
        assertThat(raw("TRACE /api/registry/v1/holdings HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void shouldPassOnARequestOfTwoLengthsWithOneOnly() throws IOException {
        // When
        String answer =
                raw("POST /api/registry/v1/participants HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer()
                        + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");

        // Then
        assertThat(answer).contains("\"bytes\":0").doesNotContain("\"content-length\":\"4");
    }

    @Test
    void shouldStreamEventsAsTheyComeAndLetGoOfTheServiceWhenTheReaderLeaves() throws Exception {
        // Given
        var request = HttpRequest.newBuilder(Browser.uri("/api/trading/v1/stream"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(5))
                .build();

        // When
        var answer = visitor.client().send(request, BodyHandlers.ofInputStream());
        byte[] first = answer.body().readNBytes("event: book\ndata: 0\n\n".length());
        answer.body().close();

        // Then
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("event: book\ndata: 0\n\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(StubServices.STREAM_LEFT.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", Browser.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
