package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 办法§18: a fund is spent for its purposes, within its plan, by two persons. */
@QuarkusTest
class TreasuryTest extends SettlementTest {
    private static final String PAYEE = "91410100MA0000001X";

    private final String planner = "planner-" + newTradeNumber();
    private final String checker = "checker-" + newTradeNumber();

    private static Map<String, Object> line(String purpose, long amountFen) {
        return new HashMap<>(
                Map.of("purpose", purpose, "year", 2022, "amountFen", amountFen, "basis", "市政府常务会议纪要〔2022〕7号"));
    }

    private static Map<String, Object> spending(String purpose, long amountFen, String payee) {
        Map<String, Object> body = line(purpose, amountFen);
        body.put("payeeUscc", payee);
        return body;
    }

    private Response decide(String region, String kind, String id, String decision) {
        Map<String, Object> body = decision.equals("rejection") ? Map.of("reason", "依据不足") : Map.of();
        return post(
                finance(checker, region), "/treasury-funds/" + region + "/" + kind + "/" + id + "/" + decision, body);
    }

    private void aPlan(String region, String purpose, long amountFen) {
        String id = post(finance(planner, region), "/treasury-funds/" + region + "/plans", line(purpose, amountFen))
                .jsonPath()
                .getString("id");
        decide(region, "plans", id, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    private Response spend(String region, String purpose, long amountFen, String payee) {
        return post(
                finance(planner, region),
                "/treasury-funds/" + region + "/spendings",
                spending(purpose, amountFen, payee));
    }

    /** The region's public body sells 100 at 200 元. */
    private String aFundWithProceeds(String region) {
        String buyer = aBuyerWith(2_000_000);
        String city = aParticipantWith(0, "CITY", region);
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, city));
        holdings(delivered(number, 100));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
        return city;
    }

    @Test
    void shouldPayWhatTwoPersonsAgreedToWithinThePlan() {
        // Given
        aFundWithProceeds("410800");
        aPlan("410800", "CIRCULAR_RETROFIT", 1_500_000);
        String id = spend("410800", "CIRCULAR_RETROFIT", 1_200_000, PAYEE)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");

        // When
        post(finance(planner, "410800"), "/treasury-funds/410800/spendings/" + id + "/approval", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/four-eyes"));
        decide("410800", "spendings", id, "approval").then().statusCode(200);

        // Then
        eventually(
                "paid",
                () -> sql("select state from payout where payout_id = '" + id + "'")
                        .equals(List.of("PAID")));
        get(finance(planner, "410800"), "/treasury-funds/410800").then().body("balanceFen", equalTo(800_000));
        get(as("auditor", "", "", "auditor"), "/treasury-funds/410800/budget?year=2022")
                .then()
                .body("items", hasSize(4))
                .body("items.find { it.purpose == 'CIRCULAR_RETROFIT' }.plannedFen", equalTo(1_500_000))
                .body("items.find { it.purpose == 'CIRCULAR_RETROFIT' }.spentFen", equalTo(1_200_000))
                .body("items.find { it.purpose == 'CIRCULAR_RETROFIT' }.leftFen", equalTo(300_000));
        spend("410800", "CIRCULAR_RETROFIT", 300_001, PAYEE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/beyond-plan"))
                .body("arithmetic", equalTo("300001 − 300000 = 1 fen beyond the plan"));
        decide("410800", "spendings", id, "approval").then().statusCode(409);
        eventually("in order", () -> holds("treasury-funds") && holds("payouts-are-booked"));
    }

    /** 方案二(一)3: 收储 is an outflow from the fund, to the region's own public body. */
    @Test
    void shouldGiveBuyBackMoneyToTheRegionsOwnBodyOnly() {
        // Given
        String city = aFundWithProceeds("410900");
        String stranger = aParticipantWith(0, "PROJECT", "410900");
        aPlan("410900", "QUOTA_BUY_BACK", 9_000_000);

        // Then
        spend("410900", "QUOTA_BUY_BACK", 1, stranger)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/buy-back-not-by-public-body"));
        spend("410900", "QUOTA_BUY_BACK", 2_000_001, city)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/fund-too-small"));

        // When
        String id = spend("410900", "QUOTA_BUY_BACK", 500_000, city).jsonPath().getString("id");
        decide("410900", "spendings", id, "approval").then().statusCode(200);

        // Then
        assertThat(availableFen(city)).isEqualTo(500_000);
        get(finance(planner, "410900"), "/treasury-funds/410900").then().body("balanceFen", equalTo(1_500_000));
    }

    @Test
    void shouldSpendNothingWithoutAPlanOrAfterARejection() {
        // Given
        aFundWithProceeds("411000");
        spend("411000", "ENVIRONMENT_INDUSTRY", 1, PAYEE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/beyond-plan"));
        String plan = post(
                        finance(planner, "411000"),
                        "/treasury-funds/411000/plans",
                        line("ENVIRONMENT_INDUSTRY", 10_000))
                .jsonPath()
                .getString("id");

        // When
        decide("411000", "plans", plan, "rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectReason", equalTo("依据不足"));

        // Then
        spend("411000", "ENVIRONMENT_INDUSTRY", 1, PAYEE).then().statusCode(422);
        decide("411000", "plans", plan, "approval").then().statusCode(409);
        get(finance(planner, "411000"), "/treasury-funds/411000/plans").then().body("items", hasSize(1));
    }

    @Test
    void shouldLetNobodyActForAnotherRegionsFund() {
        post(finance(planner, "410200"), "/treasury-funds/411100/plans", line("ENVIRONMENT_INDUSTRY", 1))
                .then()
                .statusCode(404);
        post(finance(planner, "410000"), "/treasury-funds/411100/spendings", spending("ENVIRONMENT_INDUSTRY", 1, PAYEE))
                .then()
                .statusCode(404);
        for (String path : List.of("/plans", "/spendings", "/budget?year=2022")) {
            get(finance(planner, "410200"), "/treasury-funds/411100" + path)
                    .then()
                    .statusCode(404);
        }
        String own = post(finance(planner, "411100"), "/treasury-funds/411100/plans", line("ENVIRONMENT_INDUSTRY", 1))
                .jsonPath()
                .getString("id");
        post(finance(checker, "410200"), "/treasury-funds/410200/plans/" + own + "/approval", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void shouldInvoiceTheFeesOfAMonthOnceItIsOver() {
        // Given: fees of 10 元 in July; what month it is, the market says
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        holdings(delivered(number, 100));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
        var body = Map.of("uscc", seller, "month", "2022-07");

        // Then
        post(as("clerk", "", "", "settlement.clerk"), "/invoices", Map.of("uscc", seller, "month", "2099-12"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/month-not-over"));
        String day = sql("select business_date from business_day").getFirst();
        sql("update business_day set business_date = '2022-08-01'");
        post(as("clerk", "", "", "settlement.clerk"), "/invoices", body)
                .then()
                .statusCode(201)
                .body("invoiceNumber", equalTo("FP202207-" + seller))
                .body("feeFen", equalTo(1_000));
        post(as("clerk", "", "", "settlement.clerk"), "/invoices", body).then().statusCode(409);
        post(as("clerk", "", "", "settlement.clerk"), "/invoices", Map.of("uscc", buyer, "month", "2022-07"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-to-invoice"));
        sql("update business_day set business_date = '" + day + "'");
        get(trader(seller), "/invoices").then().body("items.feeFen", equalTo(List.of(1_000)));
        get(trader(buyer), "/invoices").then().body("items", hasSize(0));
    }

    @Test
    void shouldShowTheBooksAsAWholeAndThatTheyBalance() {
        get(as("auditor", "", "", "auditor"), "/trial-balance")
                .then()
                .statusCode(200)
                .body("sumFen", equalTo(0))
                .body("lines.find { it.kind == 'TREASURY' }.accounts", equalTo(19));
        get(as("clerk", "", "", "settlement.clerk"), "/ledger-accounts?after=risk&limit=1")
                .then()
                .body("items.code", equalTo(List.of("risk-reserve")));
    }
}
