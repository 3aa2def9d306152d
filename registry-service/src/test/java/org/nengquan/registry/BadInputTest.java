package org.nengquan.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** Whatever comes in by the door: problem details, all violations at once, nothing left half done. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class BadInputTest {

    private static final Uscc OWN = Codes.enterprise();

    private static Response send(String token, String path, String contentType, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(ROOT + path);
    }

    private static Response apply(String body) {
        return send(trader(OWN), "/participants", "application/json", body);
    }

    @Test
    void shouldNameAllViolationsAtOnce() {
        var response = apply("{\"uscc\":\"91520000714304076Q\",\"name\":\" \",\"kind\":null,\"regionCode\":\"41\","
                + "\"representatives\":[{\"username\":\"\",\"fullName\":\"x\",\"rights\":[]}]}");
        assertThat(response.statusCode()).isEqualTo(400);
        List<String> fields = response.jsonPath().getList("violations.field");
        assertThat(fields)
                .contains("uscc", "name", "kind", "regionCode", "representatives[0].username")
                .anyMatch(field -> field.startsWith("representatives[0].rights"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"x\"",
                "{\"uscc\":1e400}",
                "{\"surprise\":1}",
                "{\"kind\":\"KING\"}",
                "{\"uscc\":{}}",
                "{\"representatives\":[null]}",
                "{\"name\":\"\\u0000\"}"
            })
    void shouldAnswerUnreadableBodiesWith400(String body) {
        var response = apply(body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContain("Exception").doesNotContain("at org.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":0}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":-1}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":1.5}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":9223372036854775808}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":1e400}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":null}",
                "{\"instrument\":0,\"priority\":\"SAVED\",\"quantity\":1}",
                "{\"instrument\":\"ENERGY\",\"priority\":\"SAVED\"}"
            })
    void shouldRefuseQuantitiesThatAreNotWholeAndPositive(String body) {
        var response = send(trader(OWN), "/transfers-to-trading", "application/json", body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1", "\"1e999999999\"", "\"abc\"", "\"0.0000001\"", "{}", "\"\""})
    void shouldRefuseEnergyFiguresBeyondAnyPlant(String figure) {
        var response = send(
                trader(OWN),
                "/projects",
                "application/json",
                "{\"name\":\"x\",\"energyIncreaseTce\":" + figure
                        + ",\"energyPerAddedValue\":\"1\",\"coalIncreaseT\":\"0\",\"coalUse\":\"NONE\"}");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
    }

    @Test
    void shouldAskForExactlyOneSourceOfAnIssuance() {
        var none = send(province("p"), "/issuances", "application/json", "{}");
        var both = send(province("p"), "/issuances", "application/json", "{\"confirmationNumber\":\"x\",\"pool\":{}}");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.jsonPath().getList("violations")).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"FREEZE\",\"uscc\":\"91350100M000100Y43\",\"instrument\":\"ENERGY\",\"quantity\":0,\"ground\":\"x\"}",
                "{\"kind\":\"FREEZE\",\"uscc\":\"91350100M000100Y43\",\"instrument\":\"ENERGY\",\"quantity\":1,\"ground\":\""
                        + " \"}",
                "{\"kind\":\"BIND\",\"uscc\":\"91350100M000100Y43\",\"instrument\":\"ENERGY\",\"quantity\":1,\"ground\":\"x\"}",
                "{\"kind\":\"THEFT\",\"uscc\":\"91350100M000100Y43\",\"instrument\":\"ENERGY\",\"quantity\":1,\"ground\":\"x\"}",
                "{\"kind\":\"FREEZE\",\"uscc\":\"x\",\"instrument\":\"ENERGY\",\"quantity\":1,\"ground\":\"x\"}"
            })
    void shouldRefuseMovementsThatDoNotFitTheirKind(String body) {
        var response = send(province("p"), "/movements", "application/json", body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"HEARSAY\",\"sha256\":\"x\",\"begunOn\":\"2022-07-01\"}",
                "{\"type\":\"CONSTRUCTION_PERMIT\",\"sha256\":\"x\",\"begunOn\":\"2022-07-01\"}",
                "{\"type\":\"CONSTRUCTION_PERMIT\",\"sha256\":null,\"begunOn\":\"yesterday\"}"
            })
    void shouldRefuseEvidenceThatIsNone(String body) {
        var path = "/construction-clocks/" + new UUID(0, 1) + "/evidence";
        assertThat(send(trader(OWN), path, "application/json", body).statusCode())
                .isEqualTo(400);
        assertThat(send(trader(OWN), "/credentials", "application/json", "{\"projectId\":\"x\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"multiple\":\"11\",\"documentNumber\":\"x\"}",
                "{\"multiple\":3.001,\"documentNumber\":\"x\"}",
                "{\"multiple\":1e400,\"documentNumber\":\"x\"}",
                "{\"multiple\":-3,\"documentNumber\":\"x\"}",
                "{\"multiple\":3,\"documentNumber\":\" \"}"
            })
    void shouldRefuseSanctionsThatAreNone(String body) {
        var response = send(province("p"), "/obligations/" + new UUID(0, 1) + "/sanction", "application/json", body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"year\":1999,\"instrument\":\"ENERGY\",\"dueOn\":\"2036-06-30\",\"priceFrom\":\"2036-01-01\","
                        + "\"priceThrough\":\"2036-06-30\"}",
                "{\"year\":2035,\"instrument\":\"GAS\",\"dueOn\":\"2036-06-30\",\"priceFrom\":\"2036-01-01\","
                        + "\"priceThrough\":\"2036-06-30\"}",
                "{\"year\":2035,\"instrument\":\"ENERGY\",\"dueOn\":\"2036-06-31\",\"priceFrom\":\"2036-01-01\","
                        + "\"priceThrough\":\"2036-06-30\"}"
            })
    void shouldRefuseCyclesThatAreNone(String body) {
        assertThat(send(province("p"), "/compliance-cycles", "application/json", body)
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(province("p"), "/compliance-cycles/" + new UUID(0, 1) + "/notices", "application/json", body)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldAnswerOddPathsAndPagesWithoutBreaking() {
        assertThat(Scene.get(province("p"), "/participants?limit=0").statusCode())
                .isEqualTo(400);
        assertThat(Scene.get(province("p"), "/participants?limit=201").statusCode())
                .isEqualTo(400);
        assertThat(Scene.get(province("p"), "/participants?after=%F0%9F%92%A9%27%3B--")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Scene.get(province("p"), "/lots?after=%27%3B--").statusCode())
                .isEqualTo(200);
        assertThat(Scene.get(province("p"), "/lots?after=99999999999999999999999")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Scene.get(province("p"), "/lots/nonsense/pedigree").statusCode())
                .isEqualTo(404);
        assertThat(Scene.get(province("p"), "/participants/nonsense").statusCode())
                .isEqualTo(404);
        assertThat(Scene.post(province("p"), "/caps/nonsense/approval", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(province("p"), "/caps", "text/plain", "x").statusCode()).isEqualTo(415);
        assertThat(send(province("p"), "/caps/" + new UUID(0, 1) + "/approval", "application/json", "{\"x\":1}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldAskForAnIdempotencyKeyAndRefuseItForAnotherBody() {
        Uscc uscc = Codes.enterprise();
        var body = Scene.application(uscc, "VOLUNTARY", HOME);
        var without = given().auth()
                .oauth2(trader(uscc))
                .contentType("application/json")
                .body(body)
                .post(ROOT + "/participants");
        assertThat(without.statusCode()).isEqualTo(400);
        Scene.done(Scene.post(trader(uscc), "/participants", body, "k"));
        assertThat(Scene.post(trader(uscc), "/participants", body, "k").statusCode())
                .isEqualTo(201);
        assertThat(Scene.post(trader(uscc), "/participants", Scene.application(uscc, "PROJECT", HOME), "k")
                        .statusCode())
                .isEqualTo(409);
    }
}
