package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.nengquan.verification.Bodies.sha256;
import static org.nengquan.verification.Bodies.use;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;
import org.nengquan.verification.number.domain.ReadableNumber;

/** 方案二(四) 履约: what a unit owes quota for is found by a third party, accepted by its city and told to the registry. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class YearlyConsumptionTest {

    @Inject
    DataSource database;

    private static Map<String, Object> year(int year, String body) {
        return Map.of(
                "year",
                year,
                "verifierUscc",
                body,
                "energyUse",
                List.of(use("CRUDE_OIL", "700000"), use("RAW_COAL", "350000")),
                "outputQuantity",
                "1000");
    }

    private static Map<String, Object> found(String crudeOil) {
        return Map.of(
                "reportSha256", sha256(crudeOil),
                "energyUse", List.of(use("CRUDE_OIL", crudeOil), use("RAW_COAL", "350500")),
                "outputQuantity", "1000");
    }

    private static int lastYear() {
        return Scene.today().getYear() - 1;
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(422).body("type", equalTo("/problems/" + code));
    }

    @Test
    void shouldTellTheRegistryWhatWasVerifiedAndAccepted() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var body = Retrofit.accreditedBody();
        var reported = post(Scene.trader(unit), "/consumption-reports", year(lastYear(), body));
        reported.then().statusCode(201).body("status", equalTo("REPORTED")).body("coalT", equalTo("350"));
        String number = reported.jsonPath().getString("reportNumber");
        assertThat(ReadableNumber.isValid(number)).as(number).isTrue();
        String path = "/consumption-reports/" + reported.jsonPath().getString("reportId");
        post(Scene.trader(unit), "/consumption-reports", year(lastYear(), body))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/year-already-reported"));

        // When: verified, returned, verified again, accepted
        post(Scene.verifier(Retrofit.accreditedBody()), path + "/verification", found("700000"))
                .then()
                .statusCode(404);
        post(Scene.city(Scene.REGION), path + "/acceptance", Map.of()).then().statusCode(409);
        post(Scene.verifier(body), path + "/verification", found("600000"))
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
        post(Scene.city("410200"), path + "/return", Map.of("reason", "x"))
                .then()
                .statusCode(404);
        post(Scene.city(Scene.REGION), path + "/return", Map.of("reason", "缺原油计量记录"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("缺原油计量记录"));
        post(Scene.verifier(body), path + "/verification", found("710000"))
                .then()
                .statusCode(200)
                .body("verified.coalT", equalTo("350.5"))
                .body("verified.energyTce", equalTo("1014.306"));
        var both = TestTokens.of("verifier-" + body, "11410000000000000X", Scene.REGION, "city");
        refused(post(both, path + "/acceptance", Map.of()), "four-eyes");
        post(Scene.city(Scene.REGION), path + "/acceptance", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));

        // Then
        Scene.until(() ->
                TestTopics.poll(
                                "verification.events",
                                "verification.consumption-verified.v1",
                                1000,
                                Duration.ofSeconds(1))
                        .stream()
                        .anyMatch(event -> event.subject().equals(unit)
                                && event.body().contains("\"reportNumber\":\"" + number + "\"")
                                && event.body().contains("\"energyTce\":\"1014.306\",\"coalT\":\"350.5\"")));
        post(Scene.verifier(body), path + "/verification", found("1")).then().statusCode(409);
        get(Scene.trader(unit), "/consumption-reports").then().body("items", hasSize(1));
        get(Scene.trader(Scene.approvedUnit("VOLUNTARY")), "/consumption-reports")
                .then()
                .body("items", hasSize(0));
        assertImpossible("update consumption_report set accepted_by = 'x' where number = '" + number + "'");
        assertThat(get(Scene.auditor(), "/integrity").jsonPath().getBoolean("ok"))
                .isTrue();
    }

    private void assertImpossible(String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never change");
    }

    @Test
    void shouldRefuseWhatTheLawDoesNotLetBeReported() {
        // Given
        var unit = Scene.approvedUnit("VOLUNTARY");
        var body = Retrofit.accreditedBody();
        var own = Scene.trader(unit);

        // Then
        refused(post(own, "/consumption-reports", year(Scene.today().getYear(), body)), "year-not-over");
        refused(post(own, "/consumption-reports", year(lastYear(), Scene.newUscc())), "verifier-unknown");
        refused(post(own, "/consumption-reports", year(lastYear(), unit)), "verifier-not-independent");
        refused(
                post(Scene.trader(Scene.newUscc()), "/consumption-reports", year(lastYear(), body)),
                "unit-not-approved");
        refused(
                post(Scene.trader(Scene.approvedUnit("PROJECT")), "/consumption-reports", year(lastYear(), body)),
                "unit-not-voluntary");
        post(own, "/consumption-reports", Map.of("year", 1999)).then().statusCode(400);
    }
}
