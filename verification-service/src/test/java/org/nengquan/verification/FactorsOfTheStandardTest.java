package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.verification.factor.domain.Gbt2589;

/** The table in the database is the table that was received, and its parameters change only by two persons, forwards. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class FactorsOfTheStandardTest {

    private static final String TABLE = Scene.API + "/energy-factors?on=2022-07-01";

    @Test
    void shouldCarryEveryFigureOfTheFile() {
        // When
        List<Map<String, String>> rows =
                io.restassured.RestAssured.get(TABLE).jsonPath().getList("items");
        var byCode = rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));

        // Then
        assertThat(byCode).hasSize(Gbt2589.lines().size());
        assertThat(Gbt2589.lines()).allSatisfy(line -> assertCarried(line, byCode.get(line.code())));
    }

    private static void assertCarried(Gbt2589.Line line, Map<String, String> row) {
        assertThat(row.get("carrier")).isEqualTo(Gbt2589.carrier(line.code()).name());
        assertThat(row.get("factorUnit")).isEqualTo(line.unit());
        assertThat(row.get("status")).isEqualTo(line.status().toUpperCase().replace(' ', '_'));
        assertThat(figures(row.get("factor"), "–")).isEqualTo(figures(line.factor(), "-"));
        var heat = line.least().equals(line.most()) ? line.least() : line.least() + "-" + line.most();
        assertThat(figures(row.get("lowHeatKjPerUnit"), "–")).isEqualTo(figures(heat, "-"));
    }

    private static List<BigDecimal> figures(String text, String dash) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return List.of(text.split(dash)).stream()
                .map(figure -> new BigDecimal(figure).stripTrailingZeros())
                .toList();
    }

    @Test
    void shouldChangeARuleByTwoPersonsAndOnlyForTheFuture() {
        // Given
        var from = Scene.today().plusYears(300).toString();
        var proposal = Map.of(
                "name", "ELECTRICITY_EQUIVALENT_FACTOR", "value", "0.2981", "effectiveFrom", from, "basis", "上年供电煤耗");
        var id = post(Scene.province(), "/rule-parameters", proposal).jsonPath().getString("id");
        var approval = "/rule-parameters/" + id + "/approval";

        // Then
        assertThat(post(Scene.province(), approval, Map.of()).asString()).contains("four-eyes");
        assertThat(post(Scene.otherProvince(), approval, Map.of()).jsonPath().getString("status"))
                .isEqualTo("APPROVED");
        assertThat(post(Scene.otherProvince(), approval, Map.of()).statusCode()).isEqualTo(409);
        var today =
                Bodies.with(Map.copyOf(proposal), "effectiveFrom", Scene.today().toString());
        assertThat(post(Scene.province(), "/rule-parameters", today).asString()).contains("parameter-retroactive");
        var foolish = Bodies.with(Map.copyOf(proposal), "value", "298.1");
        assertThat(post(Scene.province(), "/rule-parameters", foolish).asString())
                .contains("parameter-value");
        assertThat(Scene.get(Scene.auditor(), "/rule-parameters").jsonPath().getList("items.id"))
                .contains(id);
    }

    @Test
    void shouldConvertElectricityByTheBasisOfTheDay() {
        // Given
        var day = Scene.today().plusDays(1).toString();
        approved("ELECTRICITY_EQUIVALENT_FACTOR", "0.3", day);
        approved("ELECTRICITY_BASIS", "EQUIVALENT", day);
        approved("ELECTRICITY_BASIS", "CALORIFIC", Scene.today().plusDays(3).toString());
        var unit = Scene.approvedUnit("VOLUNTARY");
        Scene.twoDaysLater();
        var request = Bodies.baseline("ENERGY", Scene.today().plusDays(1), Bodies.use("ELECTRICITY", "10000"));

        // When
        var answer = post(Scene.trader(unit), "/baselines", request).jsonPath();

        // Then
        assertThat(answer.getString("energyTce")).isEqualTo("3");
        assertThat(answer.getString("calculation[0].status")).isEqualTo("DATED_PARAMETER");
        Scene.twoDaysLater();
        var later = Bodies.baseline("ENERGY", Scene.today().plusDays(1), Bodies.use("ELECTRICITY", "10000"));
        assertThat(post(Scene.trader(unit), "/baselines", later).jsonPath().getString("energyTce"))
                .isEqualTo("1.229");
        assertThat(Scene.get(Scene.auditor(), "/integrity").jsonPath().getBoolean("ok"))
                .isTrue();
    }

    private static void approved(String name, String value, String from) {
        var proposal = Map.of("name", name, "value", value, "effectiveFrom", from, "basis", "试验");
        var id = post(Scene.province(), "/rule-parameters", proposal).jsonPath().getString("id");
        post(Scene.otherProvince(), "/rule-parameters/" + id + "/approval", Map.of())
                .then()
                .statusCode(200);
    }
}
