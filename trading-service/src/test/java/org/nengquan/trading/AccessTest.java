package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Every route with every role, without a token, and with every forged one. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class AccessTest {
    private static final List<String> ROLES = List.of(
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
            "agency");
    private static final Set<String> TRADING = Set.of("participant.trader", "city", "province");
    private static final Set<String> AGREEING = Set.of("participant.trader", "city");
    private static final Set<String> HALTING = Set.of("exchange.operator", "province");
    private static final Set<String> OVERSEEING = Set.of("exchange.operator", "province", "supervisor", "auditor");
    private static final Set<String> READING = Set.of(
            "participant.trader",
            "participant.approver",
            "city",
            "province",
            "supervisor",
            "auditor",
            "exchange.operator");

    private static final Set<String> RULING = Set.of("exchange.operator", "province");
    private static final Set<String> SEEING_RULES_CHANGE =
            Set.of("exchange.operator", "province", "supervisor", "auditor");

    private record Route(String method, String path, Set<String> roles) {}

    private static final Set<String> WATCHING = Set.of("exchange.operator", "supervisor", "auditor");
    private static final String CASE = "/surveillance-cases/" + UUID.randomUUID();

    private static final List<Route> ROUTES = List.of(
            new Route("GET", "/surveillance-alerts", WATCHING),
            new Route("GET", "/surveillance-alerts/" + UUID.randomUUID(), WATCHING),
            new Route("GET", "/surveillance-cases", WATCHING),
            new Route("GET", CASE, WATCHING),
            new Route("POST", CASE + "/review", Set.of("exchange.operator")),
            new Route("POST", CASE + "/notes", Set.of("exchange.operator", "supervisor")),
            new Route("POST", CASE + "/proposal", Set.of("exchange.operator")),
            new Route("POST", CASE + "/approval", Set.of("supervisor")),
            new Route("POST", CASE + "/return", Set.of("supervisor")),
            new Route("GET", "/surveillance-thresholds", WATCHING),
            new Route("POST", "/surveillance-thresholds", Set.of("exchange.operator")),
            new Route("POST", "/surveillance-thresholds/1/approval", Set.of("supervisor")),
            new Route("GET", "/surveillance-deadlines", WATCHING),
            new Route("GET", "/surveillance-deadline-changes", WATCHING),
            new Route("POST", "/surveillance-deadline-changes", Set.of("exchange.operator")),
            new Route(
                    "POST", "/surveillance-deadline-changes/" + UUID.randomUUID() + "/approval", Set.of("supervisor")),
            new Route(
                    "POST", "/surveillance-deadline-changes/" + UUID.randomUUID() + "/rejection", Set.of("supervisor")),
            new Route("POST", "/trading-days", Set.of("exchange.operator")),
            new Route("POST", "/trading-days/2022-07-01/closing", Set.of("exchange.operator")),
            new Route("POST", "/trading-days/2022-07-01/phase", Set.of("exchange.operator")),
            new Route("POST", "/halts", HALTING),
            new Route("POST", "/halts/" + UUID.randomUUID() + "/approval", HALTING),
            new Route("POST", "/halts/" + UUID.randomUUID() + "/rejection", HALTING),
            new Route("GET", "/halts", OVERSEEING),
            new Route("GET", "/large-holders", OVERSEEING),
            new Route("POST", "/block-agreements", AGREEING),
            new Route("POST", "/block-agreements/" + UUID.randomUUID() + "/confirmation", AGREEING),
            new Route("POST", "/block-agreements/" + UUID.randomUUID() + "/rejection", AGREEING),
            new Route("POST", "/block-agreements/" + UUID.randomUUID() + "/withdrawal", AGREEING),
            new Route("GET", "/block-agreements", READING),
            new Route("GET", "/barrings", READING),
            new Route("GET", "/listings?instrument=ENERGY", READING),
            new Route("POST", "/listings/" + UUID.randomUUID() + "/taking", TRADING),
            new Route("POST", "/orders", TRADING),
            new Route("POST", "/orders/" + UUID.randomUUID() + "/cancellation", TRADING),
            new Route("POST", "/order-batches", TRADING),
            new Route("POST", "/order-cancellations", TRADING),
            new Route("POST", "/position-releases", TRADING),
            new Route("POST", "/rule-changes", RULING),
            new Route("POST", "/rule-changes/" + UUID.randomUUID() + "/approval", RULING),
            new Route("POST", "/rule-changes/" + UUID.randomUUID() + "/rejection", RULING),
            new Route("GET", "/rule-changes", SEEING_RULES_CHANGE),
            new Route("GET", "/rule-changes/" + UUID.randomUUID() + "/what-if", SEEING_RULES_CHANGE),
            new Route("POST", "/calendar-changes", RULING),
            new Route("POST", "/calendar-changes/" + UUID.randomUUID() + "/approval", RULING),
            new Route("POST", "/calendar-changes/" + UUID.randomUUID() + "/rejection", RULING),
            new Route("GET", "/calendar-changes", SEEING_RULES_CHANGE),
            new Route("POST", "/timetable-changes", RULING),
            new Route("POST", "/timetable-changes/" + UUID.randomUUID() + "/approval", RULING),
            new Route("POST", "/timetable-changes/" + UUID.randomUUID() + "/rejection", RULING),
            new Route("GET", "/timetable-changes", SEEING_RULES_CHANGE),
            new Route("POST", "/auctions", Set.of("participant.trader", "city")),
            new Route("POST", "/auctions/" + UUID.randomUUID() + "/bids", Set.of("participant.trader", "city")),
            new Route("POST", "/auctions/" + UUID.randomUUID() + "/opening", Set.of("participant.trader", "city")),
            new Route("GET", "/auction-bids", Set.of("participant.trader", "participant.approver", "city")),
            new Route("POST", "/directed-offers", Set.of("province")),
            new Route("POST", "/directed-offers/" + UUID.randomUUID() + "/approval", Set.of("province")),
            new Route("POST", "/directed-offers/" + UUID.randomUUID() + "/acceptance", Set.of("participant.trader")),
            new Route("GET", "/directed-offers", READING),
            new Route("POST", "/first-calls", Set.of("participant.trader")),
            new Route("POST", "/first-calls/" + UUID.randomUUID() + "/taking", Set.of("city")),
            new Route("GET", "/first-calls", READING),
            new Route("GET", "/orders", READING),
            new Route("GET", "/trades", READING),
            new Route("GET", "/positions?uscc=914403001922038216", READING),
            new Route("GET", "/integrity", Set.of("auditor", "exchange.operator", "province")),
            new Route("GET", "/refusals", Set.of("auditor", "exchange.operator")));
    private static final List<String> PUBLIC = List.of(
            "/trading-days/next",
            "/trading-days/timetable",
            "/trading-days/timetable?on=2022-07-01",
            "/markets",
            "/markets/ENERGY/book",
            "/markets/COAL/tape",
            "/rule-parameters",
            "/calendar/2023",
            "/auctions");

    @Test
    void shouldLetInExactlyTheRolesOfEachRoute() {
        var wrong = new ArrayList<String>();
        for (Route route : ROUTES) {
            for (String role : ROLES) {
                int status = call(route, TestTokens.of("somebody", "914403001922038216", "410100", role));
                boolean in = status != 401 && status != 403;
                if (in != route.roles().contains(role) || status >= 500) {
                    wrong.add(route + " " + role + " → " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldAnswer401WithoutATokenAndToEveryForgery() {
        var wrong = new ArrayList<String>();
        for (Route route : ROUTES) {
            String role = route.roles().iterator().next();
            if (send(route, given()).statusCode() != 401) {
                wrong.add(route + " without a token");
            }
            TestTokens.forgeries(role).forEach((name, token) -> {
                int status = call(route, token);
                if (status != 401) {
                    wrong.add(route + " " + name + " → " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldShowThePublicPartToEverybody() {
        for (String path : PUBLIC) {
            given().get(API + path).then().statusCode(200);
        }
    }

    @Test
    void shouldHideOtherPeoplesPositionsAndOrders() {
        String trader = TestTokens.of("somebody", "914403001922038216", "410100", "participant.trader");
        for (String path : List.of(
                "/positions",
                "/orders",
                "/trades",
                "/block-agreements",
                "/directed-offers",
                "/first-calls",
                "/barrings")) {
            given().auth()
                    .oauth2(trader)
                    .get(API + path + "?uscc=91330100799655058B")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void shouldShowACityItsRegionOnly() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 5);
        String path = API + "/positions?uscc=" + unit.uscc();

        // Then
        given().auth()
                .oauth2(TestTokens.of("c", Scene.nextUscc(), "410100", "city"))
                .get(path)
                .then()
                .body("quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.free", equalTo(5));
        given().auth()
                .oauth2(TestTokens.of("c", Scene.nextUscc(), "410200", "city"))
                .get(path)
                .then()
                .body("quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.free", equalTo(0));
    }

    private static int call(Route route, String token) {
        return send(route, given().auth().oauth2(token)).statusCode();
    }

    private static Response send(Route route, RequestSpecification request) {
        String path = API + route.path();
        return route.method().equals("GET")
                ? request.get(path)
                : request.contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"nothing\":true}")
                        .post(path);
    }
}
