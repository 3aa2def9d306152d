package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Bodies.audit;
import static org.nengquan.verification.Bodies.baseline;
import static org.nengquan.verification.Bodies.use;
import static org.nengquan.verification.Bodies.with;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** What the law forbids is answered 422 with article, arithmetic and remedy, stored, and changes nothing. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RefusedByLawTest {

    private static void assertRefused(Response answer, String code, String article) {
        answer.then().statusCode(422).contentType("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + code);
        assertThat(answer.jsonPath().getString("article")).contains(article);
        assertThat(answer.jsonPath().getString("remedy.zh")).isNotEmpty();
        assertThat(answer.jsonPath().getString("remedy.en")).isNotEmpty();
    }

    private static Response submit(String unit, Map<String, Object> request) {
        return post(Scene.trader(unit), "/baselines", request);
    }

    private static Response report(Retrofit retrofit, Map<String, Object> request) {
        return post(Scene.verifier(retrofit.body), "/baselines/" + retrofit.baselineId + "/audits", request);
    }

    @Test
    void shouldRefuseAUnitThatTheRegistryDoesNotKnow() {
        assertRefused(submit(Scene.newUscc(), Scene.probe()), "unit-not-approved", "办法§11");
    }

    @Test
    void shouldRefuseAProjectUnit() {
        assertRefused(submit(Scene.approvedUnit("PROJECT"), Scene.probe()), "unit-not-voluntary", "办法§11");
    }

    @Test
    void shouldRefuseAUnitInTheCarbonMarket() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");

        // When
        Scene.registryTells(
                "ets-coverage-recorded.v1", unit, "{\"uscc\":\"" + unit + "\",\"covered\":true,\"year\":2022}");

        // Then
        Scene.until(() -> submit(unit, Scene.probe()).asString().contains("ets-covered"));
        assertRefused(submit(unit, Scene.probe()), "ets-covered", "办法§11");
    }

    @Test
    void shouldRefuseASuspendedUnitUntilItIsActiveAgain() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var news =
                "{\"uscc\":\"%s\",\"status\":\"%s\",\"article\":\"办法§19\",\"reason\":\"\",\"effectiveOn\":\"2022-07-01\"}";

        // When
        Scene.registryTells("participant-status-changed.v1", unit, news.formatted(unit, "SUSPENDED"));

        // Then
        Scene.until(() -> submit(unit, Scene.probe()).asString().contains("unit-not-active"));
        Scene.registryTells("participant-status-changed.v1", unit, news.formatted(unit, "ACTIVE"));
        Scene.until(() -> submit(unit, Scene.probe()).asString().contains("energy-code-unknown"));
    }

    @Test
    void shouldNotConfirmAUnitThatHasEnteredTheCarbonMarketSince() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var auditId = retrofit.audited();
        var year = Scene.today().getYear();
        Scene.registryTells(
                "ets-coverage-recorded.v1",
                retrofit.unit,
                "{\"uscc\":\"%s\",\"covered\":true,\"year\":%d}".formatted(retrofit.unit, year));
        Scene.until(() -> submit(retrofit.unit, Scene.probe()).asString().contains("ets-covered"));

        // When
        var answer = Retrofit.confirm(auditId);

        // Then
        assertRefused(answer, "ets-covered", "办法§11");
    }

    @Test
    void shouldRefuseARangeWithoutAMeasuredHeatValue() {
        var unit = Scene.approvedUnit("VOLUNTARY");
        var request = baseline("ENERGY", Scene.today().plusDays(1), use("NATURAL_GAS", "1000000"));
        assertRefused(submit(unit, request), "heat-value-missing", "GB/T 2589-2020");
    }

    @Test
    void shouldRefuseABaseOfCoalForTheEnergyInstrument() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var request = baseline("ENERGY", Scene.today().plusDays(1), use("RAW_COAL", "9000000"));

        // When
        var answer = submit(unit, request);

        // Then
        assertRefused(answer, "nothing-to-save", "办法§7");
        assertThat(answer.jsonPath().getString("arithmetic")).isEqualTo("⌊0⌋ < 1 tce");
    }

    @Test
    void shouldRefuseToFileOnceTheWorksHaveBegun() {
        // Given
        var retrofit = Retrofit.submitted().commissioned();
        var today = Scene.twoDaysLater();

        // When
        var answer = post(
                Scene.city(Scene.REGION), "/baselines/" + retrofit.baselineId + "/filing", Map.of("comment", "迟了"));

        // Then
        assertRefused(answer, "filed-after-works-began", "豫发改环资〔2022〕586号");
        assertThat(answer.jsonPath().getString("arithmetic")).isEqualTo(today + " ≥ " + retrofit.worksStartOn);
    }

    @Test
    void shouldRefuseToFileByTheVeryPersonWhoHandedIn() {
        // Given
        var retrofit = Retrofit.submitted();
        var both = TestTokens.of("trader-" + retrofit.unit, retrofit.unit, Scene.REGION, "city", "participant.trader");

        // When
        var answer = post(both, "/baselines/" + retrofit.baselineId + "/filing", Map.of("comment", "自己"));

        // Then
        assertRefused(answer, "four-eyes", "办法§9");
    }

    @Test
    void shouldRefuseAnAuditBeforeTheWorks() {
        var retrofit = Retrofit.submitted().commissioned().filed();
        assertRefused(
                report(retrofit, audit("1000", use("CRUDE_OIL", "700000"))), "audited-before-works", "豫发改环资〔2022〕586号");
    }

    @Test
    void shouldRefuseWorksThatSavedNothing() {
        // Given
        var retrofit = Retrofit.readyForAudit();

        // When
        var answer = report(retrofit, audit("1000", use("CRUDE_OIL", "1000000")));

        // Then
        assertRefused(answer, "no-saving", "办法§9");
        assertThat(answer.jsonPath().getString("arithmetic"))
                .isEqualTo("(1428.6 ÷ 1000 − 1428.6 ÷ 1000) × 1000 = 0 tce < 1");
        assertThat(report(retrofit, audit("1000", use("CRUDE_OIL", "1"))).statusCode())
                .isEqualTo(201);
    }

    @Test
    void shouldNeverConfirmMoreThanTheFiledBase() {
        // Given
        var retrofit = Retrofit.readyForAudit();

        // When
        var answer = report(retrofit, audit("9000", use("CRUDE_OIL", "1000")));

        // Then
        assertThat(answer.jsonPath().getLong("savingQuantity")).isEqualTo(1428);
    }

    @Test
    void shouldRefuseToCommissionTheUnitItselfAnUnknownBodyOrOneWhoseTimeIsOver() {
        // Given
        var retrofit = Retrofit.submitted();
        var path = "/baselines/" + retrofit.baselineId + "/commission";
        var expired = Scene.newUscc();
        var past = Map.of(
                "uscc", expired, "name", "过期机构", "accreditedFrom", "2020-01-01", "accreditedUntil", "2020-12-31");
        post(Scene.province(), "/verifiers", past).then().statusCode(201);
        var trader = Scene.trader(retrofit.unit);

        // Then
        assertRefused(post(trader, path, Map.of("verifierUscc", retrofit.unit)), "verifier-not-independent", "办法§9");
        assertRefused(post(trader, path, Map.of("verifierUscc", Scene.newUscc())), "verifier-unknown", "586号");
        assertRefused(post(trader, path, Map.of("verifierUscc", expired)), "verifier-not-accredited", "586号");
    }

    @Test
    void shouldRefuseAnAuditByABodyWhoseAccreditationHasRunOut() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var start = Scene.today().plusDays(1);
        var body = Scene.newUscc();
        post(Scene.province(), "/verifiers", Map.of("uscc", body, "name", "短期", "accreditedUntil", start.toString()))
                .then()
                .statusCode(201);
        var retrofit = Retrofit.submitted(unit, body, start, baseline("ENERGY", start, use("CRUDE_OIL", "1000000")))
                .commissioned()
                .filed();
        Scene.twoDaysLater();

        // Then
        assertRefused(report(retrofit, audit("1000", use("CRUDE_OIL", "7"))), "verifier-not-accredited", "586号");
    }

    @Test
    void shouldRefuseOneReportForTwoSavings() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var body = Retrofit.accreditedBody();
        var start = Scene.today().plusDays(1);
        var one = Retrofit.submitted(unit, body, start, baseline("ENERGY", start, use("CRUDE_OIL", "1000000")));
        var two = Retrofit.submitted(unit, body, start, baseline("ENERGY", start, use("CRUDE_OIL", "1000000")));
        one.commissioned().filed();
        two.commissioned().filed();
        Scene.twoDaysLater();
        var request = audit("1000", use("CRUDE_OIL", "700000"));
        report(one, request).then().statusCode(201);

        // When
        var answer = report(two, with(request, "outputQuantity", "999"));

        // Then
        assertRefused(answer, "report-already-used", "办法§19、§21");
    }

    @Test
    void shouldKeepEveryRefusal() {
        // Given
        var nobody = Scene.newUscc();
        submit(nobody, Scene.probe());

        // When
        var page = get(Scene.auditor(), "/refusals?limit=199").jsonPath();

        // Then
        assertThat(page.getList("items.code", String.class)).isNotEmpty();
        assertThat(page.getString("items[0].problem.type")).startsWith("/problems/");
    }

    @Test
    void shouldRefuseABodyWithAWrongCheckCharacterAndAPeriodThatEndsBeforeItBegins() {
        var wrong = Map.of("uscc", "91520000714304076Q", "name", "错", "accreditedUntil", "2999-12-31");
        assertRefused(post(Scene.province(), "/verifiers", wrong), "uscc-invalid", "586号");
        var backwards = Map.of(
                "uscc", Scene.newUscc(), "name", "倒", "accreditedFrom", "2022-07-02", "accreditedUntil", "2022-07-01");
        assertRefused(post(Scene.province(), "/verifiers", backwards), "accreditation-period", "586号");
    }
}
