package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.TestTokens;

/** Every route × every role, forged tokens, and other people's objects. */
@QuarkusTest
class RolesTest extends SettlementTest {
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

    private static final Set<String> OWN = Set.of("participant.trader", "participant.approver", "city", "province");
    private static final Set<String> FUNDS = Set.of("finance", "city", "province", "auditor");

    private static final Set<String> SEES_TRADES =
            Set.of("participant.trader", "participant.approver", "city", "province", "settlement.clerk", "auditor");
    private static final Set<String> BOOKS = Set.of("settlement.clerk", "auditor");
    private static final Set<String> ENDS = Set.of("settlement.clerk", "exchange.operator", "auditor", "province");
    private static final String ID = "/01980000-0000-7000-8000-000000000001";

    private static final Map<String, Set<String>> ROUTES = Map.ofEntries(
            Map.entry("GET /cash-account", OWN),
            Map.entry("GET /cash-entries", OWN),
            Map.entry("POST /transfers-to-trading", Set.of("participant.trader", "city", "province")),
            Map.entry("GET /settlements", SEES_TRADES),
            Map.entry("GET /treasury-funds", FUNDS),
            Map.entry("GET /treasury-funds/410100", FUNDS),
            Map.entry("GET /treasury-funds/410100/entries", FUNDS),
            Map.entry("GET /treasury-funds/410100/budget?year=2022", FUNDS),
            Map.entry("GET /treasury-funds/410100/plans", FUNDS),
            Map.entry("POST /treasury-funds/410100/plans", Set.of("finance")),
            Map.entry("POST /treasury-funds/410100/plans" + ID + "/approval", Set.of("finance")),
            Map.entry("POST /treasury-funds/410100/plans" + ID + "/rejection", Set.of("finance")),
            Map.entry("GET /treasury-funds/410100/spendings", FUNDS),
            Map.entry("POST /treasury-funds/410100/spendings", Set.of("finance")),
            Map.entry("POST /treasury-funds/410100/spendings" + ID + "/approval", Set.of("finance")),
            Map.entry("POST /treasury-funds/410100/spendings" + ID + "/rejection", Set.of("finance")),
            Map.entry("GET /withdrawals", SEES_TRADES),
            Map.entry("POST /withdrawals", OWN),
            Map.entry("POST /withdrawals" + ID + "/approval", Set.of("participant.approver", "city", "province")),
            Map.entry("POST /withdrawals" + ID + "/cancellation", OWN),
            Map.entry(
                    "GET /invoices",
                    Set.of("participant.trader", "participant.approver", "settlement.clerk", "auditor")),
            Map.entry("POST /invoices", Set.of("settlement.clerk")),
            Map.entry("GET /objections", SEES_TRADES),
            Map.entry("POST /objections", OWN),
            Map.entry("POST /objections" + ID + "/proposal", Set.of("settlement.clerk")),
            Map.entry("POST /objections" + ID + "/approval", Set.of("settlement.clerk")),
            Map.entry("POST /objections" + ID + "/rejection", Set.of("settlement.clerk")),
            Map.entry("GET /account-freezes", Set.of("settlement.clerk", "auditor", "exchange.operator")),
            Map.entry("POST /freeze-releases", Set.of("settlement.clerk")),
            Map.entry("POST /freeze-releases" + ID + "/approval", Set.of("settlement.clerk")),
            Map.entry("POST /freeze-releases" + ID + "/rejection", Set.of("settlement.clerk")),
            Map.entry("GET /account-statements/2022-07.csv", OWN),
            Map.entry("GET /account-statements/2022-07.xlsx", OWN),
            Map.entry("GET /account-statements/2022-07.pdf", OWN),
            Map.entry("GET /vouchers/2022-07.csv", OWN),
            Map.entry("GET /vouchers/2022-07.xlsx", OWN),
            Map.entry("GET /day-ends", ENDS),
            Map.entry("GET /day-ends/2022-07-01", ENDS),
            Map.entry("POST /day-ends/2022-07-01/runs", Set.of("settlement.clerk")),
            Map.entry("GET /reconciliations/2022-07-01", BOOKS),
            Map.entry("GET /money-statements", Set.copyOf(ROLES)),
            Map.entry("GET /money-statements/2022-07-01/proof", OWN),
            Map.entry(
                    "GET /fee-tariff-changes",
                    Set.of("exchange.operator", "province", "supervisor", "auditor", "settlement.clerk")),
            Map.entry("POST /fee-tariff-changes", Set.of("exchange.operator", "province")),
            Map.entry("POST /fee-tariff-changes" + ID + "/approval", Set.of("exchange.operator", "province")),
            Map.entry("POST /fee-tariff-changes" + ID + "/rejection", Set.of("exchange.operator", "province")),
            Map.entry("GET /bank-files", BOOKS),
            Map.entry(
                    "GET /settlement-accounts",
                    Set.of(
                            "participant.trader",
                            "participant.approver",
                            "city",
                            "province",
                            "settlement.clerk",
                            "auditor",
                            "exchange.operator")),
            Map.entry("GET /settlement-account-positions", BOOKS),
            Map.entry("POST /settlement-bindings", Set.of("participant.approver", "city", "province")),
            Map.entry("GET /levelling-transfers", BOOKS),
            Map.entry("GET /settlement-account-changes", Set.of("settlement.clerk", "auditor", "exchange.operator")),
            Map.entry("POST /settlement-account-changes/openings", Set.of("settlement.clerk")),
            Map.entry("POST /settlement-account-changes/closings", Set.of("settlement.clerk")),
            Map.entry("POST /settlement-account-changes/defaults", Set.of("settlement.clerk")),
            Map.entry("POST /settlement-account-changes" + ID + "/approval", Set.of("settlement.clerk")),
            Map.entry("POST /settlement-account-changes" + ID + "/rejection", Set.of("settlement.clerk")),
            Map.entry("GET /trade-documents", OWN),
            Map.entry("POST /trade-documents", OWN),
            Map.entry("GET /trade-documents/HT-T1-B.pdf", OWN),
            Map.entry("GET /ledger-accounts", BOOKS),
            Map.entry("GET /trial-balance", BOOKS),
            Map.entry("GET /integrity", Set.of("auditor", "exchange.operator", "province")),
            Map.entry("GET /refusals", Set.of("auditor", "exchange.operator")),
            Map.entry("GET /fee-tariffs", Set.copyOf(ROLES)));

    private static int call(RequestSpecification caller, String route) {
        String path = "/api/settlement/v1" + route.substring(route.indexOf('/'));
        return route.startsWith("GET")
                ? caller.get(path).statusCode()
                : caller.body("{}").post(path).statusCode();
    }

    @Test
    void shouldLetInWhoMayAndNobodyElse() {
        for (var route : ROUTES.entrySet()) {
            for (String role : ROLES) {
                int status = call(as("somebody", "91410100000000000X", "410100", role), route.getKey());
                assertThat(status == 403)
                        .as("%s as %s gave %d", route.getKey(), role, status)
                        .isNotEqualTo(route.getValue().contains(role));
                assertThat(status).isLessThan(500).isNotEqualTo(401);
            }
        }
    }

    @Test
    void shouldRefuseWhoeverBringsNoTokenOrAForgedOne() {
        String[] everything = ROLES.toArray(String[]::new);
        var forged = TestTokens.forgeries(everything);
        for (String route : ROUTES.keySet()) {
            assertThat(call(RestAssured.given().contentType(ContentType.JSON), route))
                    .as(route)
                    .isEqualTo(401);
            forged.forEach((name, token) -> assertThat(
                            call(RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON), route))
                    .as("%s with %s", route, name)
                    .isEqualTo(401));
        }
    }

    @Test
    void shouldShowNobodyAnotherRegionsFund() {
        for (String role : List.of("city", "finance")) {
            var caller = as("somebody", "", "410200", role);
            get(caller, "/treasury-funds").then().body("items.regionCode", equalTo(List.of("410200")));
            get(as("somebody", "", "410200", role), "/treasury-funds/410100")
                    .then()
                    .statusCode(404);
            get(as("somebody", "", "410200", role), "/treasury-funds/410100/entries")
                    .then()
                    .statusCode(404);
        }
        get(as("finance", "", "410000", "finance"), "/treasury-funds").then().body("items", hasSize(19));
        get(as("province", "", "410000", "province"), "/treasury-funds/419001")
                .then()
                .statusCode(200);
        get(as("province", "", "410000", "province"), "/treasury-funds/410173")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldShowNobodyAnothersTradesOrCash() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String stranger = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        // Then
        get(trader(stranger), "/settlements").then().body("items", hasSize(0));
        get(trader(stranger), "/cash-entries").then().body("items", hasSize(0));
        get(trader(seller), "/settlements").then().body("items.tradeNumber", equalTo(List.of(number)));
        get(as("clerk", "", "", "settlement.clerk"), "/settlements?limit=200&after=" + justBefore(number))
                .then()
                .body("items.find { it.tradeNumber == '" + number + "' }.sellerUscc", equalTo(seller));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91410100MA9999999X"})
    void shouldFindNoAccountForWhoHasNone(String uscc) {
        get(trader(uscc), "/cash-account").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
