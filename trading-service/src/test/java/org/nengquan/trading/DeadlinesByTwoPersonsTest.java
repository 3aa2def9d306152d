package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Which dates are watched as deadlines is changed by the operator and the supervisor together. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class DeadlinesByTwoPersonsTest {
    private static final String OPERATOR = TestTokens.of("ann", "", "", "exchange.operator");
    private static final String SUPERVISOR = TestTokens.of("sue", "", "", "supervisor");
    private static final String BOTH = TestTokens.of("ann", "", "", "exchange.operator", "supervisor");
    private static final String DATE = "2099-09-30";

    @Test
    void shouldWatchADateAndThenNoLongerWhenTheSupervisorApproves() {
        // Given
        Scene.freshDay();
        String id = propose(DATE, true).statusCode(201).extract().path("id");
        watched().body("items.date", not(hasItem(DATE)));
        decide(id, "approval", BOTH).statusCode(422).body("type", is("/problems/four-eyes"));

        // When
        decide(id, "approval", SUPERVISOR).statusCode(200).body("id", is(id));

        // Then
        watched()
                .body("items.find { it.date == '%s' }.name.zh".formatted(DATE), is("三季度履约"))
                .body("items.find { it.date == '%s' }.basis".formatted(DATE), is("豫发改〔2022〕3号"));
        String over = propose(DATE, false).extract().path("id");
        decide(over, "approval", SUPERVISOR).statusCode(200);
        watched().body("items.date", not(hasItem(DATE))).body("items.date", hasItem("2022-12-31"));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/surveillance-deadline-changes?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].watched", is(false))
                .body("items[0].proposal.status", is("APPROVED"));
    }

    @Test
    void shouldRefuseADateThatHasComeAndASecondDecision() {
        LocalDate today = Scene.freshDay();
        propose(today.toString(), true)
                .statusCode(422)
                .body("type", is("/problems/deadline-not-ahead"))
                .body("article", is("办法§16"));
        String id = propose(DATE, true).statusCode(201).extract().path("id");
        Scene.command(SUPERVISOR, "{\"reason\":\"无依据\"}")
                .post(API + "/surveillance-deadline-changes/" + id + "/rejection")
                .then()
                .statusCode(200);
        decide(id, "approval", SUPERVISOR).statusCode(409).body("type", is("/problems/already-decided"));
    }

    private static ValidatableResponse propose(String date, boolean watched) {
        return Scene.command(OPERATOR, """
                        {"date":"%s","name":{"zh":"三季度履约","en":"Third quarter is due"},"watched":%s,\
                        "basis":"豫发改〔2022〕3号"}""".formatted(date, watched))
                .post(API + "/surveillance-deadline-changes")
                .then();
    }

    private static ValidatableResponse decide(String id, String decision, String person) {
        return Scene.command(person, "{}")
                .post(API + "/surveillance-deadline-changes/" + id + "/" + decision)
                .then();
    }

    private static ValidatableResponse watched() {
        return given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/surveillance-deadlines")
                .then()
                .statusCode(200);
    }
}
