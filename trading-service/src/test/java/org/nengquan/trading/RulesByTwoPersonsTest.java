package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** Rules and calendar are changed by two persons, ahead of time, and everybody is told. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RulesByTwoPersonsTest {
    private static final String ANN = TestTokens.of("ann", "", "", "exchange.operator");
    private static final String BOB = TestTokens.of("bob", "", "", "exchange.operator");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void shouldChangeAFigureFromALaterDayOnWhenAnotherPersonApproves() {
        // Given
        LocalDate today = Scene.freshDay();
        String effective = nextDay();
        String id = propose(rule("TICK_FEN", 5, effective, "第15号"))
                .statusCode(201)
                .extract()
                .path("id");
        figures().body("items.findAll { it.name == 'TICK_FEN' }.value", contains(1));

        // When
        approve("rule-changes", id, BOB).statusCode(200).body("id", is(id));

        // Then it is announced at once, and binds from its day on and not before
        figures().body("items.findAll { it.name == 'TICK_FEN' }.value", contains(1, 5));
        assertThat(TestTopics.poll("trading.market.henan", "trading.rule-changed.v1", 1, PATIENCE))
                .anyMatch(event -> event.body()
                        .equals("{\"name\":\"TICK_FEN\",\"value\":5,\"effectiveFrom\":\"" + effective
                                + "\",\"basis\":\"第15号\"}"));
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 10);
        long oddPrice = price() / 5 * 5 + 1;
        Scene.sell(unit, "COAL", "SAVED", oddPrice, 1).statusCode(201);
        Scene.close(today.toString());
        Scene.open(effective).statusCode(201);
        Scene.sell(unit, "COAL", "SAVED", oddPrice, 1)
                .statusCode(422)
                .body("type", is("/problems/not-on-tick-or-lot"))
                .body("ruleVersion", is(effective));

        // And back, for those who come after
        String back = nextDay();
        String undo = propose(rule("TICK_FEN", 1, back, "第16号"))
                .statusCode(201)
                .extract()
                .path("id");
        approve("rule-changes", undo, BOB).statusCode(200);
        list("rule-changes?limit=1")
                .body("items[0].proposal.status", is("APPROVED"))
                .body("items[0].proposal.basis", is("第16号"))
                .body("items[0].valueBefore", is(5))
                .body("items[0].value", is(1));
        Scene.freshDay();
    }

    @Test
    void shouldRefuseAnApprovalByTheProposerAndASecondDecision() {
        // Given
        Scene.freshDay();
        String id = propose(rule("LOT", 2, "2099-01-05", "第17号"))
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        approve("rule-changes", id, ANN).statusCode(422).body("type", is("/problems/four-eyes"));
        reject("rule-changes", id, ANN).statusCode(422).body("type", is("/problems/four-eyes"));
        reject("rule-changes", id, BOB).statusCode(200);
        approve("rule-changes", id, BOB).statusCode(409).body("type", is("/problems/already-decided"));
        approve("calendar-changes", id, BOB).statusCode(404);
        figures().body("items.effectiveFrom", not(hasItem("2099-01-05")));
        list("rule-changes")
                .body("items.find { it.proposal.id == '%s' }.proposal.status".formatted(id), is("REJECTED"))
                .body("items.find { it.proposal.id == '%s' }.proposal.reason".formatted(id), is("无依据"));
    }

    @Test
    void shouldRefuseAChangeForTodayOrThePastOrOutOfReason() {
        LocalDate today = Scene.freshDay();
        propose(rule("LOT", 2, today.toString(), "b")).statusCode(422).body("type", is("/problems/rule-not-ahead"));
        propose(rule("LOT", 2, "2022-07-01", "b")).statusCode(422).body("type", is("/problems/rule-not-ahead"));
        propose(rule("LOT", 0, "2099-01-01", "b"))
                .statusCode(422)
                .body("type", is("/problems/rule-value-out-of-range"));
        propose(rule("LISTING_PRICE_LIMIT_PERCENT", 101, "2099-01-01", "b")).statusCode(422);
        propose(rule("LOT", -1, "2099-01-01", "b")).statusCode(400);
        propose(rule("LUCK", 1, "2099-01-01", "b")).statusCode(400);
        propose(rule("LOT", 2, "2099-01-01", "")).statusCode(400);
    }

    @Test
    void shouldLetOnlyOneValueBeginOnADate() {
        Scene.freshDay();
        String first = propose(rule("LOT", 1, "2099-02-02", "b")).extract().path("id");
        String second = propose(rule("LOT", 2, "2099-02-02", "b")).extract().path("id");
        approve("rule-changes", first, BOB).statusCode(200);
        approve("rule-changes", second, BOB).statusCode(409).body("type", is("/problems/date-is-taken"));
    }

    @Test
    void shouldTryAChangeOnTheLastOrdersBeforeAnybodyApprovesIt() {
        // Given the last three orders: one in the middle of the limits, one near their edge, one beyond
        Scene.freshDay();
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 10);
        long close = price();
        Scene.sell(unit, "COAL", "SAVED", close, 1).statusCode(201);
        Scene.sell(unit, "COAL", "SAVED", close * 108 / 100, 1).statusCode(201);
        Scene.sell(unit, "COAL", "SAVED", close * 112 / 100, 1).statusCode(422);
        String narrow = propose(rule("LISTING_PRICE_LIMIT_PERCENT", 5, "2099-03-03", "b"))
                .extract()
                .path("id");
        String wide = propose(rule("LISTING_PRICE_LIMIT_PERCENT", 20, "2099-03-04", "b"))
                .extract()
                .path("id");

        // Then
        list("rule-changes/" + narrow + "/what-if?orders=3")
                .body("orders", is(3))
                .body("wouldRefuse", is(1))
                .body("wouldLetThrough", is(0))
                .body("changed[0].verdict", is("WOULD_REFUSE"))
                .body("changed[0].priceFen", is((int) (close * 108 / 100)))
                .body("changed[0].why.code", is("price-outside-limit"))
                .body("changed[0].why.article", is("办法§15"));
        list("rule-changes/" + wide + "/what-if?orders=3")
                .body("wouldRefuse", is(0))
                .body("wouldLetThrough", is(1))
                .body("changed[0].verdict", is("WOULD_LET_THROUGH"))
                .body("changed[0].why.code", is("price-outside-limit"));
        list("rule-changes/" + wide + "/what-if?orders=1").body("orders", is(1)).body("wouldLetThrough", is(1));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/rule-changes/" + wide + "/what-if?orders=10001")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldTakeAWholeYearsNoticeInOneProposalAndOpenOnItsDays() {
        // Given
        Scene.freshDay();
        given().get(API + "/calendar/2024").then().statusCode(404);
        String days = dates("2024-01-01", 1, "HOLIDAY", "元旦") + "," + dates("2024-02-04", 1, "MAKE_UP_WORKDAY", "春节")
                + "," + dates("2024-02-10", 8, "HOLIDAY", "春节") + "," + dates("2024-05-01", 5, "HOLIDAY", "劳动节")
                + "," + dates("2024-10-01", 7, "HOLIDAY", "国庆节");
        String id = proposeDays(days).statusCode(201).extract().path("id");

        // When
        approve("calendar-changes", id, BOB).statusCode(200);

        // Then
        given().get(API + "/calendar/2024")
                .then()
                .statusCode(200)
                .body("days.size()", is(22))
                .body("days.date", hasItems("2024-02-04", "2024-10-07"));
        assertThat(TestTopics.poll("trading.market.henan", "trading.calendar-changed.v1", 1, PATIENCE))
                .anyMatch(
                        event -> event.body()
                                .contains(
                                        "{\"kind\":\"HOLIDAY\",\"name\":\"国庆节\",\"first\":\"2024-10-01\",\"last\":\"2024-10-07\"}"));
        list("calendar-changes?limit=1").body("items[0].days.size()", is(22));
        Scene.open("2024-02-12").statusCode(422).body("type", is("/problems/not-a-trading-date"));

        // And a single day may be moved later
        String moved = proposeDays(dates("2024-05-05", 1, "ORDINARY", "劳动节"))
                .statusCode(201)
                .extract()
                .path("id");
        approve("calendar-changes", moved, BOB).statusCode(200);
        given().get(API + "/calendar/2024").then().body("days.find { it.date == '2024-05-05' }.kind", is("ORDINARY"));
    }

    @Test
    void shouldRefuseACalendarThatCannotBe() {
        Scene.freshDay();
        proposeDays(dates("2025-01-01", 1, "HOLIDAY", "元旦"))
                .statusCode(422)
                .body("type", is("/problems/calendar-year-incomplete"))
                .body("arithmetic", is("missing [2025-05-01, 2025-10-01, 2025-10-02, 2025-10-03]"));
        proposeDays(dates("2022-07-01", 1, "HOLIDAY", "建党节"))
                .statusCode(422)
                .body("type", is("/problems/calendar-day-not-ahead"));
        proposeDays(dates("2023-12-27", 1, "MAKE_UP_WORKDAY", "元旦"))
                .statusCode(422)
                .body("type", is("/problems/make-up-day-not-on-weekend"));
        String twice = dates("2023-12-30", 1, "HOLIDAY", "元旦") + "," + dates("2023-12-30", 1, "ORDINARY", "元旦");
        proposeDays(twice).statusCode(400).body("violations.field", contains("days"));
        proposeDays("").statusCode(400);
    }

    private static String rule(String name, long value, String from, String basis) {
        return "{\"name\":\"%s\",\"value\":%d,\"effectiveFrom\":\"%s\",\"basis\":\"%s\"}"
                .formatted(name, value, from, basis);
    }

    private static ValidatableResponse propose(String body) {
        return Scene.command(ANN, body).post(API + "/rule-changes").then();
    }

    private static ValidatableResponse proposeDays(String days) {
        return Scene.command(ANN, "{\"basis\":\"国办发明电\",\"days\":[" + days + "]}")
                .post(API + "/calendar-changes")
                .then();
    }

    private static String dates(String first, int howMany, String kind, String name) {
        return IntStream.range(0, howMany)
                .mapToObj(LocalDate.parse(first)::plusDays)
                .map(date -> "{\"date\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}".formatted(date, kind, name))
                .collect(Collectors.joining(","));
    }

    private static ValidatableResponse approve(String changes, String id, String person) {
        return Scene.command(person, "{}")
                .post(API + "/" + changes + "/" + id + "/approval")
                .then();
    }

    private static ValidatableResponse reject(String changes, String id, String person) {
        return Scene.command(person, "{\"reason\":\"无依据\"}")
                .post(API + "/" + changes + "/" + id + "/rejection")
                .then();
    }

    private static ValidatableResponse list(String path) {
        return given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/" + path)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse figures() {
        return given().get(API + "/rule-parameters").then().statusCode(200);
    }

    private static String nextDay() {
        return given().get(API + "/trading-days/next").jsonPath().getString("businessDate");
    }

    private static long price() {
        return given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'COAL' }.previousCloseFen");
    }
}
