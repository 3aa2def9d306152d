package org.nengquan.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengquan.probe.Settings.Credentials;

class ProbeTest {
    private static final Credentials AUDITOR = new Credentials("nengquan-probe", "s3cret");
    private static final String DAY = "/api/trading/v1/trading-days/current";
    private static final String ORDERS = "/api/trading/v1/orders";

    private final PretendedPlatform platform = new PretendedPlatform();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void shouldAskAllFiveServices() {
        var checks = new Verification(platform.door(), AUDITOR).round();
        assertThat(checks).hasSize(10).allMatch(Check::ok);
    }

    @Test
    void shouldNameTheCheckThatDoesNotHold() {
        platform.integrity("settlement", false);
        var wrong = new Verification(platform.door(), AUDITOR)
                .round().stream().filter(check -> !check.ok()).toList();
        assertThat(wrong).containsExactly(new Check("settlement", "books-balance", false, "7 differ"));
    }

    @Test
    void shouldGoOnWhenAServiceDoesNotAnswer() {
        platform.on("/api/trading/v1/integrity", 503, "");
        var checks = new Verification(platform.door(), AUDITOR).round();
        assertThat(checks)
                .filteredOn(check -> !check.ok())
                .containsExactly(new Check("trading", "answered", false, "HTTP 503"));
        assertThat(checks).hasSize(9);
    }

    @Test
    void shouldSayWhyKeycloakGaveNoToken() {
        platform.on(
                "/realms/nengquan/protocol/openid-connect/token", 401, "{\"error_description\":\"Invalid client\"}");
        var door = platform.door();
        assertThatThrownBy(() -> door.token(AUDITOR))
                .hasMessageContaining("nengquan-probe")
                .hasMessageContaining("Invalid client");
    }

    @Test
    void shouldTellPrometheus() throws Exception {
        platform.integrity("registry", false);
        var clock = Clock.fixed(Instant.ofEpochSecond(1_767_225_600), ZoneOffset.UTC);
        try (var watch = new Watch(new Verification(platform.door(), AUDITOR), 0, clock).start(Duration.ofHours(1))) {
            String metrics = metricsOf(watch);
            assertThat(metrics)
                    .contains("nengquan_verify_ok{checked=\"registry\",check=\"books-balance\"} 0")
                    .contains("nengquan_verify_ok{checked=\"trading\",check=\"books-balance\"} 1")
                    .contains("nengquan_verify_last_round_timestamp_seconds 1767225600");
            assertThat(get(watch, "/q/health/ready")).contains("UP");
        }
    }

    @Test
    void shouldLookAgainSoonWhileAServiceIsSilent() {
        var silent = new Check("trading", "answered", false, "HTTP 503");
        var wrong = new Check("trading", "books-balance", false, "7 differ");
        var quarter = Duration.ofMinutes(15);
        assertThat(Watch.untilNext(List.of(silent), quarter)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Watch.untilNext(List.of(silent), Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Watch.untilNext(List.of(wrong), quarter)).isEqualTo(quarter);
    }

    @Test
    void shouldPlaceTheCheapestOrderAndCancelIt() {
        platform.on(DAY, 200, """
                {"businessDate":"2026-03-02","phase":"OPEN","markets":[
                 {"instrument":"COAL","lowerLimitFen":5000},{"instrument":"ENERGY","lowerLimitFen":18000}]}""");
        platform.on(ORDERS, 201, "{\"orderId\":\"o-1\",\"state\":\"RESTING\"}");
        platform.on(ORDERS + "/o-1/cancellation", 200, "{}");
        assertThat(order().run()).contains("o-1").contains("cancelled");
        assertThat(platform.asked)
                .anyMatch(each -> each.contains("\"priceFen\":18000") && each.contains("\"side\":\"BUY\""));
        assertThat(platform.asked.getLast()).startsWith("POST " + ORDERS + "/o-1/cancellation");
    }

    @Test
    void shouldPlaceNothingOnAClosedMarket() {
        platform.on(DAY, 200, "{\"businessDate\":\"2026-03-02\",\"phase\":\"CLOSED\",\"markets\":[]}");
        assertThatThrownBy(() -> order().run()).isInstanceOf(Trouble.class).hasMessageContaining("closed");
        assertThat(platform.asked).noneMatch(each -> each.contains(ORDERS));
    }

    @Test
    void shouldSayThatNoDayWasEverOpened() {
        platform.on(DAY, 404, "{\"type\":\"/problems/not-found\"}");
        assertThatThrownBy(() -> order().run())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no trading day was opened yet");
    }

    @Test
    void shouldDoOneAfterTheOtherToTheFirstThatFails() {
        platform.integrity("disclosure", false);
        assertThat(Probe.run(List.of("verify", "order"), settings())).isEqualTo(1);
        assertThat(platform.asked).noneMatch(each -> each.contains(DAY));

        platform.integrity("disclosure", true);
        platform.on(DAY, 404, "{}");
        assertThatThrownBy(() -> Probe.run(List.of("verify", "order"), settings()))
                .hasMessageContaining("no trading day");
    }

    @Test
    void shouldAskWhatToDo() {
        assertThat(Probe.run(List.of(), settings())).isEqualTo(2);
        assertThat(Probe.run(List.of("sell"), settings())).isEqualTo(2);
    }

    @Test
    void shouldSayHowAnOrderWasRefused() {
        platform.on(DAY, 200, "{\"phase\":\"OPEN\",\"markets\":[{\"instrument\":\"ENERGY\",\"lowerLimitFen\":1}]}");
        platform.on(ORDERS, 422, "{\"type\":\"/problems/cash-too-small\"}");
        assertThatThrownBy(() -> order().run()).hasMessageContaining("422").hasMessageContaining("cash-too-small");
    }

    @Test
    void shouldNameTheVariableThatIsMissing() {
        var settings = new Settings(Map.of());
        assertThatThrownBy(settings::gateway).hasMessageContaining("PROBE_GATEWAY");
    }

    private TestOrder order() {
        return new TestOrder(platform.door(), settings(), "probe-1");
    }

    private Settings settings() {
        return new Settings(Map.of(
                "PROBE_GATEWAY", platform.address().toString(),
                "PROBE_REALM", platform.address().resolve("/realms/nengquan").toString(),
                "PROBE_CLIENT_SECRET", "s",
                "PROBE_TRADER_CLIENT_SECRET", "s",
                "PROBE_USCC", "91410000MA0TEST018"));
    }

    private static String metricsOf(Watch watch) throws Exception {
        String metrics = "";
        for (int attempt = 0; attempt < 100 && metrics.isEmpty(); attempt++) {
            Thread.sleep(20);
            metrics = get(watch, "/q/metrics");
        }
        return metrics;
    }

    private static String get(Watch watch, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + watch.port() + path))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
