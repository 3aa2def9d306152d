package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.TestEvent;

/** One event that cannot be applied freezes its own accounts; all others go on. */
@QuarkusTest
class PoisonTest extends SettlementTest {

    @AfterEach
    void aPersonHasLookedAtTheEvents() {
        sql("delete from quarantined_event");
        sql("delete from account_freeze");
    }

    private List<String> frozen() {
        return sql("select uscc from account_freeze where event_id not like 'three-way/%' order by uscc");
    }

    @Test
    void shouldFreezeThePartiesOfATradeThatDoesNotAddUpAndSettleTheOthers() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(100, "VOLUNTARY", "410400");
        String otherBuyer = aBuyerWith(3_000_000);
        String otherSeller = aParticipantWith(100, "VOLUNTARY", "410400");
        String before = newTradeNumber();
        String poison = newTradeNumber();
        String after = newTradeNumber();
        var first = trade(before, 1, 20_000, otherBuyer, otherSeller);
        var wrong = trade(poison, 100, 20_000, buyer, seller);

        // When
        market(
                first,
                new TestEvent(
                        wrong.type(),
                        wrong.source(),
                        wrong.sequence(),
                        wrong.subject(),
                        DAY,
                        wrong.body().replace("\"amountFen\":2000000", "\"amountFen\":1999999")),
                trade(after, 2, 20_000, otherBuyer, otherSeller));

        // Then
        eventually(
                "the others are claimed",
                () -> stateOf(before).equals("DELIVERING") && stateOf(after).equals("DELIVERING"));
        assertThat(stateOf(poison)).isEqualTo("UNKNOWN");
        assertThat(frozen()).containsExactlyInAnyOrder(buyer, seller);
        handOver(seller, 1).then().statusCode(422).body("type", equalTo("/problems/account-frozen"));
        handOver(otherSeller, 1).then().statusCode(201);
        assertThat(holds("quarantine-is-empty")).isFalse();
        assertThat(detail("quarantine-is-empty")).contains("trading.trade-executed.v1");
    }

    @Test
    void shouldFreezeTheBuyerWhoseCashIsNotThere() {
        // Given: the market says that a buyer bought who has handed nothing over
        String buyer = aParticipantWith(5_000_000, "PROJECT", "410100");
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();

        // When
        market(trade(number, 100, 20_000, buyer, seller));

        // Then
        eventually("frozen", () -> frozen().size() == 2);
        assertThat(frozen()).containsExactlyInAnyOrder(buyer, seller);
        assertThat(stateOf(number)).isEqualTo("UNKNOWN");
        assertThat(availableFen(buyer)).isEqualTo(5_000_000);
    }

    @Test
    void shouldFreezeThePartiesOfADeliveryOfOtherGoods() {
        // Given
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        // When
        holdings(delivered(number, 99));

        // Then
        eventually("frozen", () -> frozen().size() == 2);
        assertThat(frozen()).containsExactlyInAnyOrder(buyer, seller);
        assertThat(stateOf(number)).isEqualTo("DELIVERING");
    }

    @Test
    void shouldFreezeThePartiesOfATradeThatIsToldAgainDifferently() {
        // Given
        String buyer = aBuyerWith(4_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        // When
        market(trade(number, 101, 20_000, buyer, seller));

        // Then
        eventually("frozen", () -> frozen().size() == 2);
        get(trader(buyer), "/cash-account").then().body("claimedFen", equalTo(2_000_000));
    }

    @Test
    void shouldFreezeTheParticipantWhoseEventCannotBeRead() {
        // Given
        String uscc = aParticipantWith(10, "VOLUNTARY", "410400");
        String other = aParticipantWith(10, "VOLUNTARY", "410400");

        // When
        positions(event("trading.position-released.v1", uscc, "not even JSON"));

        // Then
        eventually("frozen", () -> frozen().equals(List.of(uscc)));
        handOver(uscc, 1).then().statusCode(422);
        handOver(other, 1).then().statusCode(201);
    }
}
