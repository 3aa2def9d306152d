package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Bodies.audit;
import static org.nengquan.verification.Bodies.baseline;
import static org.nengquan.verification.Bodies.use;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTopics;
import org.nengquan.verification.number.domain.ReadableNumber;

/** From the base period to the confirmation of rights, as people do it. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RetrofitJourneyTest {

    @Test
    void shouldConfirmASavedTonAndTellTheOthers() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var auditId = retrofit.audited();

        // When
        var confirmed =
                Retrofit.confirm(auditId).then().statusCode(201).extract().jsonPath();

        // Then
        var number = confirmed.getString("confirmationNumber");
        assertThat(ReadableNumber.isValid(number)).as(number).isTrue();
        assertThat(confirmed.getLong("quantity")).isEqualTo(428);
        assertThat(confirmed.getString("origin")).isEqualTo("RETROFIT");
        assertAnnounced(retrofit, number);
        assertThat(get(Scene.auditor(), "/integrity").jsonPath().getBoolean("ok"))
                .isTrue();
    }

    private static void assertAnnounced(Retrofit retrofit, String number) {
        Scene.until(() ->
                TestTopics.poll(
                                "verification.events",
                                "verification.confirmation-issued.v1",
                                1000,
                                Duration.ofSeconds(1))
                        .stream()
                        .anyMatch(event -> event.subject().equals(retrofit.unit)
                                && event.body().contains("\"confirmationNumber\":\"" + number + "\"")
                                && event.body()
                                        .contains("\"quantity\":428,\"verifierUscc\":\"" + retrofit.body + "\"")));
    }

    @Test
    void shouldShowTheWholeComputation() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var request = audit("800", use("CRUDE_OIL", "700000"), use("NATURAL_GAS", "1000", "35588"));

        // When
        var answer = post(Scene.verifier(retrofit.body), "/baselines/" + retrofit.baselineId + "/audits", request);

        // Then: (1428.6 ÷ 1000 − 1001.234293 ÷ 800) × 800
        var audit = answer.then().statusCode(201).extract().jsonPath();
        assertThat(audit.getString("saving")).isEqualTo("141.645707");
        assertThat(audit.getString("savingTce")).isEqualTo("141.645707");
        assertThat(audit.getLong("savingQuantity")).isEqualTo(141);
        assertThat(audit.getString("unit")).isEqualTo("tce");
        assertThat(audit.getString("calculation.formula")).contains("GB/T 13234-2018");
        assertThat(audit.getString("calculation.energyUse[1].formula"))
                .startsWith("35588 kJ/m3 ÷ 29307.6 kJ/kgce = 1.214293 kgce/m3");
        assertThat(audit.getString("calculation.energyUse[1].status")).isEqualTo("UNCONFIRMED");
    }

    @Test
    void shouldConfirmCoalInTonnes() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var start = Scene.today().plusDays(1);
        var request = baseline("COAL", start, use("RAW_COAL", "5000500"), use("ELECTRICITY", "1000"));
        var retrofit = Retrofit.submitted(unit, Retrofit.accreditedBody(), start, request)
                .commissioned()
                .filed();
        Scene.twoDaysLater();

        // When
        var answer = post(
                Scene.verifier(retrofit.body),
                "/baselines/" + retrofit.baselineId + "/audits",
                audit("1000", use("RAW_COAL", "4000000"), use("ELECTRICITY", "999999")));

        // Then
        var audit = answer.then().statusCode(201).extract().jsonPath();
        assertThat(audit.getString("saving")).isEqualTo("1000.5");
        assertThat(audit.getString("unit")).isEqualTo("t");
        assertThat(audit.getLong("savingQuantity")).isEqualTo(1000);
        assertThat(Retrofit.confirm(audit.getString("auditId")).jsonPath().getString("instrument"))
                .isEqualTo("COAL");
    }

    @Test
    void shouldAuditAgainAfterTheCityRejected() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var first = retrofit.audited();

        // When
        var rejected = post(Scene.city(Scene.REGION), "/audits/" + first + "/rejection", Map.of("reason", "缺计量记录"));

        // Then
        rejected.then().statusCode(200);
        assertThat(rejected.jsonPath().getString("status")).isEqualTo("REJECTED");
        assertThat(Retrofit.confirm(first).statusCode()).isEqualTo(409);
        assertThat(Retrofit.confirm(retrofit.audited()).statusCode()).isEqualTo(201);
    }

    @Test
    void shouldConfirmAnAuditOnceHoweverManyAskAtOnce() throws Exception {
        // Given
        var auditId = Retrofit.readyForAudit().audited();
        Callable<Integer> confirm = () -> Retrofit.confirm(auditId).statusCode();

        // When
        try (var people = Executors.newFixedThreadPool(6)) {
            var answers = people.invokeAll(java.util.Collections.nCopies(6, confirm)).stream()
                    .map(Future::resultNow)
                    .toList();

            // Then
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void shouldGiveTheFirstAnswerAgainForTheSameKey() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var request = baseline("ENERGY", Scene.today().plusDays(1), use("DIESEL", "900000"));
        var first = Scene.as(Scene.trader(unit)).header("Idempotency-Key", unit).body(request);
        var answer = first.post(Scene.API + "/baselines");

        // When
        var again = Scene.as(Scene.trader(unit))
                .header("Idempotency-Key", unit)
                .body(request)
                .post(Scene.API + "/baselines");

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(answer.asString());
        assertThat(post(Scene.trader(unit), "/baselines", request).statusCode()).isEqualTo(409);
    }
}
