package org.nengquan.disclosure.log.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nengquan.disclosure.fact.domain.SomeFacts.FRIDAY;
import static org.nengquan.disclosure.fact.domain.SomeFacts.aTrade;
import static org.nengquan.disclosure.fact.domain.SomeFacts.anOpening;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.RightConfirmed;
import org.nengquan.disclosure.fact.domain.TradeDefaulted;
import org.nengquan.disclosure.fact.domain.TreasuryCredited;

class LeavesTest {

    private static final Commitment COMMITMENT = Commitment.of(new byte[32], "event".getBytes());

    @Test
    void shouldWriteATradeWithItsFiguresAndACommitmentToTheRest() {
        List<Leaf> leaves = Leaves.of(aTrade(7, FRIDAY, 20_000, 3), COMMITMENT);

        assertThat(leaves)
                .containsExactly(new Leaf(
                        "trade",
                        FRIDAY,
                        "{\"fact\":\"trade\",\"businessDate\":\"2022-07-01\",\"tradeNumber\":\"T20220701-7\","
                                + "\"instrument\":\"ENERGY\",\"quantity\":3,\"priceFen\":20000,\"amountFen\":60000,"
                                + "\"commitment\":\"" + COMMITMENT.hash().hex() + "\"}"));
    }

    @Test
    void shouldShowNothingButACommitmentOfAConfirmationAndOfATreasuryCredit() {
        String hidden = "\"businessDate\":\"2022-07-01\",\"commitment\":\""
                + COMMITMENT.hash().hex() + "\"}";

        assertThat(Leaves.of(new RightConfirmed(FRIDAY), COMMITMENT).getFirst().content())
                .isEqualTo("{\"fact\":\"confirmation\"," + hidden);
        assertThat(Leaves.of(new TreasuryCredited(FRIDAY), COMMITMENT)
                        .getFirst()
                        .content())
                .isEqualTo("{\"fact\":\"treasury-credit\"," + hidden);
    }

    @Test
    void shouldWriteOneLeafForEachMarketOfAClosedDayAndNoneForAnOpening() {
        var closed = new DayClosed(
                FRIDAY, List.of(new DayClosed.Market(Instrument.COAL, Figures.flat(30_000), OffBook.NONE)));

        assertThat(Leaves.of(closed, COMMITMENT)).hasSize(1);
        assertThat(Leaves.of(anOpening(FRIDAY), COMMITMENT)).isEmpty();
    }

    @Test
    void shouldRefuseWordsThatWouldNeedEscaping() {
        var crooked = new TradeDefaulted("T1\",\"x\":\"", FRIDAY);

        assertThatIllegalArgumentException().isThrownBy(() -> Leaves.of(crooked, COMMITMENT));
    }

    @Test
    void shouldCommitDifferentlyUnderAnotherNonceSoThatNobodyCanGuess() {
        byte[] nonce = new byte[32];
        nonce[31] = 1;

        assertThat(Commitment.of(nonce, "event".getBytes())).isNotEqualTo(COMMITMENT);
        assertThatIllegalArgumentException().isThrownBy(() -> Commitment.of(new byte[8], new byte[0]));
    }
}
