package org.nengquan.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemMappersTest {

    @Test
    void shouldTellTheArticleTheFiguresAndTheRemedyOfARefusal() {
        when().get("/sample/refused")
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/region-missed-target"))
                .body("article", equalTo("办法§6"))
                .body("ruleVersion", equalTo("2022-07-01"))
                .body("inputs.region", equalTo("410100"))
                .body("arithmetic", equalTo("2021: 未完成"))
                .body("remedy.zh", equalTo("完成目标后再行出让"))
                .body("instance", equalTo("/sample/refused"))
                .body("titleEn", equalTo("A region that missed its target may not sell"));
    }

    @Test
    void shouldNameAllShapeErrorsAtOnce() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"\",\"quantity\":0,\"lines\":[{\"energyCode\":\"\",\"amount\":1}]}")
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("violations.field", contains("lines[0].energyCode", "name", "quantity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null0",
                "{\"name\":\"x\",\"quantity\":\"many\",\"lines\":[]}",
                "{\"name\":\"x\",\"quantity\":1e400,\"lines\":[]}",
                "{\"name\":\"x\",\"quantity\":1.5,\"lines\":[]}",
                "{\"name\":\"x\",\"quantity\":\"1\",\"lines\":[]}",
                "{\"name\":\"x\",\"quantity\":true,\"lines\":[]}",
                "{\"name\":\"x\",\"quantity\":1,\"lines\":[],\"surprise\":1}"
            })
    void shouldAnswerUnreadableBodiesWith400AndNothingInternal(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body(not(containsString("Exception")))
                .body(not(containsString("nengquan")));
    }

    @Test
    void shouldShowATraceIdAndNothingElseOfABug() {
        var answer = given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/sample/bug");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.jsonPath().getString("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(answer.asString()).doesNotContain("secret detail").doesNotContain("Exception");
    }

    @Test
    void shouldMakeATraceIdWhenTheCallerSentNone() {
        when().get("/sample/bug").then().statusCode(500).body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void shouldSayWhenToTryAgain() {
        when().get("/sample/busy").then().statusCode(503).header("Retry-After", "1");
    }

    @Test
    void shouldTellUnknownFromNotAllowed() {
        when().get("/sample/province").then().statusCode(401).contentType(Problem.MEDIA_TYPE);
        given().auth()
                .preemptive()
                .basic("wang", "wrong")
                .get("/sample/province")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE);
        given().auth()
                .preemptive()
                .basic("wang", "wang")
                .get("/sample/province")
                .then()
                .statusCode(403)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void shouldAnswerUnknownPathsMethodsAndMediaTypesWithProblems() {
        when().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        when().delete("/sample").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
        given().contentType("text/plain").body("x").post("/sample").then().statusCode(415);
    }
}
