package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 方案二(三)3: a party objects to a day's result before the next opening; two persons decide. */
@QuarkusTest
class ObjectionTest extends SettlementTest {
    private String buyer;
    private String seller;
    private String number;

    private static RequestSpecification clerk(String name) {
        return as(name, "", "", "settlement.clerk");
    }

    /** A trade of the market's present day with a fee of 10 元. */
    private void aTradeOfToday() {
        buyer = aBuyerWith(2_000_000);
        seller = aParticipantWith(0, "VOLUNTARY", "410400");
        number = newTradeNumber();
        String today = sql("select told_date from business_day").getFirst();
        var told = trade(number, 100, 20_000, buyer, seller);
        market(event(
                told.type(),
                "henan",
                told.body().replace("\"businessDate\":\"2022-07-04\"", "\"businessDate\":\"" + today + "\"")));
        holdings(delivered(number, 100));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
    }

    private Response file(String uscc) {
        return post(trader(uscc), "/objections", Map.of("tradeNumber", number, "statement", "手续费计算有误"));
    }

    private static Response decide(String clerk, String id, String step, Map<String, ?> body) {
        return post(clerk(clerk), "/objections/" + id + "/" + step, body);
    }

    private static Map<String, Object> finding(boolean forFiler, long refundFen) {
        return Map.of("forFiler", forFiler, "reasons", "经核对交易记录", "refundFen", refundFen);
    }

    @Test
    void shouldGiveBackTheFeeThatTwoPersonsFoundWrong() {
        // Given
        aTradeOfToday();
        String id = file(seller)
                .then()
                .statusCode(201)
                .body("status", equalTo("FILED"))
                .extract()
                .path("objectionId");
        file(seller).then().statusCode(409);

        // When
        decide("one", id, "proposal", finding(true, 1_001))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/refund-beyond-fee"))
                .body("arithmetic", equalTo("1001 − 1000 = 1 fen more than was charged"));
        decide("one", id, "proposal", finding(true, 400)).then().statusCode(200).body("finding", nullValue());
        decide("one", id, "approval", Map.of()).then().statusCode(422).body("type", equalTo("/problems/four-eyes"));
        assertThat(availableFen(seller)).isEqualTo(1_999_000);
        decide("two", id, "approval", Map.of()).then().statusCode(200).body("status", equalTo("UPHELD"));

        // Then
        assertThat(availableFen(seller)).isEqualTo(1_999_400);
        get(trader(seller), "/objections").then().body("items[0].refundFen", equalTo(400));
        decide("two", id, "approval", Map.of()).then().statusCode(409);
        eventually("fees add up", () -> holds("fees"));
    }

    @Test
    void shouldDismissAndSendBackByAnotherPersonOnly() {
        // Given
        aTradeOfToday();
        String id = file(buyer).jsonPath().getString("objectionId");

        // Then: the buyer paid no fee, so nothing can go back to it
        decide("one", id, "proposal", finding(true, 1)).then().statusCode(422);
        decide("one", id, "proposal", finding(true, 0)).then().statusCode(200);
        decide("one", id, "rejection", Map.of()).then().statusCode(422);
        decide("two", id, "rejection", Map.of()).then().statusCode(200).body("status", equalTo("FILED"));
        decide("two", id, "proposal", finding(false, 500)).then().statusCode(200);
        decide("one", id, "approval", Map.of()).then().statusCode(200).body("status", equalTo("DISMISSED"));
        assertThat(availableFen(buyer)).isZero();
    }

    @Test
    void shouldRefuseAStrangerAndWhoeverComesAfterTheNextOpening() {
        // Given
        aTradeOfToday();
        String stranger = aParticipantWith(0, "VOLUNTARY", "410400");
        file(stranger).then().statusCode(404);
        get(trader(stranger), "/objections").then().body("items", hasSize(0));

        // When
        String next = sql("select told_date + 1 from business_day").getFirst();
        market(event("trading.day-opened.v1", "henan", "{'businessDate':'%s','markets':[]}".formatted(next)));
        eventually("opened", () -> sql("select told_date from business_day").contains(next));

        // Then
        file(seller)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/objection-too-late"))
                .body("inputs.openedDay", equalTo(next));
    }
}
