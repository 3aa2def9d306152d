package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

/** Money from the bank to the seller or the treasury, as the others see it: topics in, topics and REST out. */
@QuarkusTest
class SliceTest extends SettlementTest {

    private static TestEvent told(String type, String containing) {
        eventually(type + " told of " + containing, () -> find(type, containing) != null);
        return find(type, containing);
    }

    private static TestEvent find(String type, String containing) {
        return TestTopics.poll("settlement.events", type, Integer.MAX_VALUE, Duration.ofMillis(700)).stream()
                .filter(event -> event.body().contains(containing))
                .findFirst()
                .orElse(null);
    }

    @Test
    void shouldHandCashToTheMarketAndTellIt() {
        // Given
        String uscc = aParticipantWith(1_000, "PROJECT", "410100");

        // When
        var answer = handOver(uscc, 600);

        // Then
        answer.then().statusCode(201).body("status", equalTo("SENT")).body("amountFen", equalTo(600));
        String transferId = answer.jsonPath().getString("transferId");
        get(trader(uscc), "/cash-account")
                .then()
                .body("availableFen", equalTo(400))
                .body("inTradingFen", equalTo(600))
                .body("claimedFen", equalTo(0));
        TestEvent told = told("settlement.cash-handed-to-trading.v1", uscc);
        assertThat(told.subject()).isEqualTo(uscc);
        assertThat(told.body())
                .isEqualTo("{\"transferId\":\"%s\",\"uscc\":\"%s\",\"amountFen\":600}".formatted(transferId, uscc));

        // When
        positions(
                event(
                        "trading.position-credited.v1",
                        uscc,
                        "{'transferId':'%s','uscc':'%s'}".formatted(transferId, uscc)),
                cashReleased("R-" + uscc, uscc, 250));

        // Then
        eventually("cash is back", () -> availableFen(uscc) == 650);
        assertThat(sql("select state from cash_transfer where transfer_id = '" + transferId + "'"))
                .containsExactly("CREDITED");
        get(trader(uscc), "/cash-entries")
                .then()
                .body("items.kind", equalTo(List.of("DEPOSIT", "HANDOVER", "HANDOVER", "RELEASE", "RELEASE")))
                .body("next", nullValue());
    }

    @Test
    void shouldPayTheSellerNetOfTheFeeWhenTheQuotaIsDelivered() {
        // Given: 100 tce at 200 元
        String buyer = aBuyerWith(2_500_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();

        // When
        market(trade(number, 100, 20_000, buyer, seller));

        // Then
        TestEvent requested = told("settlement.delivery-requested.v1", number);
        assertThat(requested.subject()).isEqualTo(number);
        get(trader(buyer), "/cash-account").then().body("claimedFen", equalTo(2_000_000));
        get(trader(buyer), "/settlements")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DELIVERING"))
                .body("items[0].side", equalTo("BUYER"))
                .body("items[0].sellerUscc", nullValue());

        // When
        holdings(delivered(number, 100));

        // Then: 万分之五 of 20,000 元 is 10 元
        eventually("seller paid", () -> availableFen(seller) == 1_999_000);
        assertThat(told("settlement.trade-settled.v1", number).body())
                .isEqualTo(
                        "{\"tradeNumber\":\"%s\",\"instrument\":\"ENERGY\",\"quantity\":100,\"amountFen\":2000000,\"feeFen\":1000,\"treasury\":false,\"settledOn\":\"2022-07-04\"}"
                                .formatted(number));
        get(trader(buyer), "/cash-account")
                .then()
                .body("claimedFen", equalTo(0))
                .body("inTradingFen", equalTo(500_000));
        get(as("clerk", "", "", "settlement.clerk"), "/settlements?limit=200&after=" + justBefore(number))
                .then()
                .body("items.tradeNumber", hasItem(number))
                .body("items.find { it.tradeNumber == '" + number + "' }.state", equalTo("SETTLED"))
                .body("items.find { it.tradeNumber == '" + number + "' }.feeFen", equalTo(1_000));
    }

    /** 办法§11, §18: what a city sells is public money and earmarked. */
    @Test
    void shouldPayACitysSaleIntoItsFundInFull() {
        // Given
        String buyer = aBuyerWith(4_000_000);
        String city = aParticipantWith(0, "CITY", "410600");
        var first = newTradeNumber();
        var second = newTradeNumber();

        // When
        market(trade(first, 50, 20_000, buyer, city), trade(second, 150, 20_000, buyer, city));
        holdings(delivered(first, 50), delivered(second, 150));

        // Then
        eventually(
                "both settled",
                () -> stateOf(first).equals("SETTLED") && stateOf(second).equals("SETTLED"));
        get(as("finance", "", "410600", "finance"), "/treasury-funds/410600")
                .then()
                .statusCode(200)
                .body("balanceFen", equalTo(4_000_000))
                .body("entries", equalTo(2))
                .body("purposes.nameZh", equalTo(List.of("本地碳达峰碳中和", "节能环保产业", "节能降碳及循环化改造", "用能权指标收储")));
        assertThat(told("settlement.treasury-credited.v1", first).subject()).isEqualTo("410600");
        assertThat(told("settlement.treasury-credited.v1", second).body()).contains("\"amountFen\":3000000");
        assertThat(told("settlement.trade-settled.v1", first).body()).contains("\"feeFen\":0,\"treasury\":true");
        get(as("city", "", "410600", "city"), "/treasury-funds/410600/entries")
                .then()
                .body("items", hasSize(2))
                .body("items.reference", hasItem(first));
    }

    @Test
    void shouldUnwindATradeWhoseDeliveryIsRefused() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));

        // When
        holdings(deliveryRefused(number));

        // Then
        eventually("buyer has its cash back", () -> availableFen(buyer) == 2_000_000);
        assertThat(availableFen(seller)).isZero();
        assertThat(told("settlement.trade-defaulted.v1", number).body())
                .isEqualTo(
                        "{\"tradeNumber\":\"%s\",\"code\":\"holding-frozen\",\"article\":\"办法§21\",\"reason\":\"指标已被司法冻结\",\"defaultedOn\":\"2022-07-04\",\"buyerUscc\":\"%s\",\"sellerUscc\":\"%s\",\"returnedFen\":2000000}"
                                .formatted(number, buyer, seller));
        get(trader(buyer), "/settlements")
                .then()
                .body("items[0].state", equalTo("DEFAULTED"))
                .body("items[0].defaultReason", equalTo("指标已被司法冻结"));
    }

    @Test
    void shouldKeepADeliveryThatIsToldBeforeItsTrade() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();

        // When
        holdings(delivered(number, 100));
        eventually(
                "kept",
                () -> sql("select 1 from delivery_notice where trade_number = '" + number + "'")
                                .size()
                        == 1);
        market(trade(number, 100, 20_000, buyer, seller));

        // Then
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
        assertThat(availableFen(seller)).isEqualTo(1_999_000);
    }

    @Test
    void shouldWaitWithPaymentForASellerWhoseApprovalIsStillOnItsWay() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = newUscc();
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        // When
        holdings(delivered(number, 100));
        eventually(
                "kept",
                () -> sql("select 1 from delivery_notice where trade_number = '" + number + "'")
                                .size()
                        == 1);
        participants(approved(seller, "VOLUNTARY", "410400"));

        // Then
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
        assertThat(availableFen(seller)).isEqualTo(1_999_000);
    }

    @Test
    void shouldFollowTheMarketsCalendar() {
        String next = sql("select business_date + 1 from business_day").getFirst();
        String body = "{'businessDate':'%s','markets':[]}".formatted(next);
        market(
                event("trading.day-opened.v1", "henan", body),
                event("trading.day-closed.v1", "henan", body),
                event("trading.day-opened.v1", "henan", "{'businessDate':'2022-07-01','markets':[]}"));

        eventually(
                "calendar moved",
                () -> sql("select business_date || ' ' || phase from business_day")
                        .equals(List.of(next + " CLOSED")));
    }

    @Test
    void shouldFindTheMoneyInOrder() {
        eventually("integrity holds", () -> integrity().jsonPath().getBoolean("ok"));

        integrity().then().statusCode(200).body("counts.trades", greaterThanOrEqualTo(0));
    }
}
