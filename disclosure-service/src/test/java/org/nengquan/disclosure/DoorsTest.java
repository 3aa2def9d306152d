package org.nengquan.disclosure;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.Public.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Who may read what, and what happens to those who ask wrongly. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class DoorsTest {

    private static final Set<String> MAY_CHECK = Set.of("auditor", "exchange.operator", "province");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province",
                "city",
                "participant.trader",
                "participant.approver",
                "verifier",
                "exchange.operator",
                "settlement.clerk",
                "finance",
                "supervisor",
                "auditor",
                "agency"
            })
    void shouldShowIntegrityToThreeRolesOnlyAndEverythingElseToAll(String role) {
        String token = TestTokens.of("somebody", "", "410000", role);

        int status = given().auth().oauth2(token).get(API + "/integrity").statusCode();

        assertThat(status).isEqualTo(MAY_CHECK.contains(role) ? 200 : 403);
        given().auth().oauth2(token).get(API + "/day-reports").then().statusCode(200);
    }

    @Test
    void shouldAskForATokenBeforeItChecksIntegrity() {
        Response answer = when().get(API + "/integrity");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void shouldRefuseEveryForgedToken() {
        TestTokens.forgeries("auditor")
                .forEach((name, token) -> assertThat(given().auth()
                                .oauth2(token)
                                .get(API + "/integrity")
                                .statusCode())
                        .as(name)
                        .isEqualTo(401));
    }

    @Test
    void shouldStayOpenToThePublicWhateverTokenComesAlong() {
        given().auth()
                .oauth2(TestTokens.expired("auditor"))
                .get(API + "/day-reports")
                .then()
                .statusCode(200);
        given().auth().oauth2("nonsense").get("/").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trades?limit=0",
                "/trades?limit=201",
                "/trades?limit=1e400",
                "/trades?after=x",
                "/trades?after=99999999999999999999",
                "/day-reports?after=2022-07-01",
                "/notices?after=%00",
                "/notices?limit=-1",
                "/k-lines/ENERGY?period=YEAR",
                "/k-lines/ENERGY?limit=1001",
                "/k-lines/ENERGY?limit=9999999999",
                "/log/leaves?from=-1",
                "/log/proof",
                "/log/proof?leaf=5&size=5",
                "/log/proof?leaf=0&size=999999999",
                "/log/consistency?from=0&to=0",
                "/log/consistency?from=2&to=1",
                "/log/consistency?from=1&to=99999999"
            })
    void shouldNameWhatIsWrongWithAQuestion(String question) {
        Response answer = given().urlEncodingEnabled(false).get(API + question);

        assertThat(answer.statusCode()).as(question).isEqualTo(400);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getList("violations.field")).as(question).isNotEmpty();
        assertThat(answer.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/k-lines/GAS",
                "/k-lines/energy",
                "/day-reports/2022-02-30",
                "/day-reports/1999-01-01",
                "/day-reports/x",
                "/downloads/day-report-1999-01-01.csv",
                "/downloads/trades-2022-13-01.csv",
                "/downloads/k-line-GAS.csv",
                "/nothing"
            })
    void shouldAnswerNotFoundForWhatIsNotThere(String address) {
        Response answer = when().get(API + address);

        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(answer.contentType()).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/day-reports", "/trades", "/log/checkpoint", "/cap-statement"})
    void shouldTakeNothingFromAnybody(String address) {
        assertThat(given().contentType("application/json")
                        .body("{}")
                        .post(API + address)
                        .statusCode())
                .isEqualTo(405);
        assertThat(when().delete(API + address).statusCode()).isEqualTo(405);
    }
}
