package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** The hours of a trading day are changed by two persons, ahead of time, and everybody is told. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class TimetableByTwoPersonsTest {
    private static final String ANN = TestTokens.of("ann", "", "", "exchange.operator");
    private static final String BOB = TestTokens.of("bob", "", "", "province");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HALF_DAY = "PRE_OPEN 09:00,MORNING 09:30,CLOSING 11:30,CLOSED 11:35";

    @Test
    void shouldChangeTheHoursFromALaterDayOnWhenAnotherPersonApproves() {
        // Given
        LocalDate today = Scene.freshDay();
        String id = propose("2099-04-01", HALF_DAY).statusCode(201).extract().path("id");
        timetable("2099-04-01").body("items", hasSize(6));
        decide(id, "approval", ANN, "{}").statusCode(422).body("type", is("/problems/four-eyes"));

        // When
        decide(id, "approval", BOB, "{}").statusCode(200).body("id", is(id));

        // Then they hold from that day on and not before, and the public knows
        timetable("2099-04-01")
                .body("items.phase", contains("PRE_OPEN", "MORNING", "CLOSING", "CLOSED"))
                .body("items.beginsAt", contains("09:00:00", "09:30:00", "11:30:00", "11:35:00"))
                .body("items[0].basis", is("第21号"));
        timetable("2099-03-31").body("items", hasSize(6));
        timetable(today.toString()).body("items", hasSize(6));
        assertThat(TestTopics.poll("trading.market.henan", "trading.timetable-changed.v1", 1, PATIENCE))
                .anyMatch(
                        event -> event.body()
                                .startsWith(
                                        "{\"effectiveFrom\":\"2099-04-01\",\"basis\":\"第21号\",\"hours\":[{\"phase\":\"PRE_OPEN\",\"beginsAt\":\"09:00:00\"}"));
        decide(id, "approval", BOB, "{}").statusCode(409);
        decide(id, "rejection", BOB, "{\"reason\":\"晚了\"}").statusCode(409);
        list().body("items.proposal.status", hasItem("APPROVED")).body("items[0].hours", hasSize(4));
    }

    @Test
    void shouldLetOnlyOneTimetableBeginOnADate() {
        Scene.freshDay();
        String first = propose("2099-05-01", HALF_DAY).extract().path("id");
        String second = propose("2099-05-01", HALF_DAY).extract().path("id");
        decide(first, "approval", BOB, "{}").statusCode(200);
        decide(second, "approval", BOB, "{}").statusCode(409).body("type", is("/problems/date-is-taken"));
        decide(second, "rejection", BOB, "{\"reason\":\"重复\"}").statusCode(200);
        decide("0181b5f4-7c00-7000-8000-000000000003", "approval", BOB, "{}").statusCode(404);
    }

    @Test
    void shouldRefuseHoursForTodayAndHoursThatMakeNoDay() {
        LocalDate today = Scene.freshDay();
        propose(today.toString(), HALF_DAY)
                .statusCode(422)
                .body("type", is("/problems/timetable-not-ahead"))
                .body("article", is("办法§15"));
        propose("2099-06-01", "PRE_OPEN 09:00,MORNING 09:30,LUNCH 11:30,CLOSED 15:00")
                .statusCode(422)
                .body("type", is("/problems/timetable-no-day"))
                .body("arithmetic", is("PRE_OPEN 09:00 → MORNING 09:30 → LUNCH 11:30 → CLOSED 15:00"));
        propose("2099-06-01", "LUNCH 11:30,LUNCH 11:31").statusCode(400).body("violations.field", contains("hours"));
    }

    private static ValidatableResponse propose(String from, String hours) {
        String rows = hours.replaceAll("([A-Z_]+) ([0-9:]+)", "{\"phase\":\"$1\",\"beginsAt\":\"$2\"}");
        return Scene.command(ANN, "{\"effectiveFrom\":\"%s\",\"basis\":\"第21号\",\"hours\":[%s]}".formatted(from, rows))
                .post(API + "/timetable-changes")
                .then();
    }

    private static ValidatableResponse decide(String id, String decision, String person, String body) {
        return Scene.command(person, body)
                .post(API + "/timetable-changes/" + id + "/" + decision)
                .then();
    }

    private static ValidatableResponse timetable(String on) {
        return given().get(API + "/trading-days/timetable?on=" + on).then().statusCode(200);
    }

    private static ValidatableResponse list() {
        return given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/timetable-changes")
                .then()
                .statusCode(200);
    }
}
