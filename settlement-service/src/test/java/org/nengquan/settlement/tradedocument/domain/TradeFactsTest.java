package org.nengquan.settlement.tradedocument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Name;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Side;

/** 办法§22: a document says what its own side did, and not who the other was. */
class TradeFactsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Trade TRADE = new Trade(
            "T1",
            DAY,
            new Trade.Terms("ENERGY", "SAVED", 100, 20_000, 2_000_000),
            new Trade.Parties("91410100MA0000001X", "91410100MA0000002X", Optional.empty()));
    private static final TradeFacts SETTLED = new TradeFacts(TRADE, "SETTLED", Optional.of(1_000L), Optional.of(DAY));

    private static TradeDocument document(Kind kind, Side side, String salt) {
        String uscc = side == Side.BUYER ? TRADE.buyer() : TRADE.seller();
        return new TradeDocument(new Name(kind, "T1", side), uscc, SETTLED.text(kind, side), salt, DAY);
    }

    @Test
    void shouldSayItsOwnSideOnly() {
        assertThat(SETTLED.text(Kind.CERTIFICATE, Side.SELLER))
                .contains("uscc " + TRADE.seller(), "amountFen 2000000", "feeFen 1000", "settledOn 2022-07-04")
                .doesNotContain(TRADE.buyer());
        assertThat(SETTLED.text(Kind.CERTIFICATE, Side.BUYER))
                .contains("uscc " + TRADE.buyer(), "feeFen 0")
                .doesNotContain(TRADE.seller());
        assertThat(SETTLED.text(Kind.CONTRACT, Side.BUYER)).doesNotContain("settledOn", "feeFen");
    }

    @Test
    void shouldKnowWhoseSideItIs() {
        assertThat(SETTLED.sideOf(TRADE.buyer())).contains(Side.BUYER);
        assertThat(SETTLED.sideOf(TRADE.seller())).contains(Side.SELLER);
        assertThat(SETTLED.sideOf("91410100MA9999999X")).isEmpty();
    }

    @Test
    void shouldHaveOneNumberAndAHashThatNobodyGuesses() {
        assertThat(document(Kind.CONTRACT, Side.BUYER, "00").name().number()).isEqualTo("HT-T1-B");
        assertThat(document(Kind.CERTIFICATE, Side.SELLER, "00").name().number())
                .isEqualTo("ZS-T1-S");
        assertThat(document(Kind.CONTRACT, Side.BUYER, "00").sha256())
                .hasSize(64)
                .isEqualTo(document(Kind.CONTRACT, Side.BUYER, "00").sha256())
                .isNotEqualTo(document(Kind.CONTRACT, Side.BUYER, "01").sha256());
    }

    @Test
    void shouldCertifyWhatIsSettledAndNothingThatWasUnwound() {
        assertThat(DocumentRule.against(Kind.CONTRACT, "DELIVERING")).isEmpty();
        assertThat(DocumentRule.against(Kind.CONTRACT, "SETTLED")).isEmpty();
        assertThat(DocumentRule.against(Kind.CERTIFICATE, "SETTLED")).isEmpty();
        assertThat(DocumentRule.against(Kind.CERTIFICATE, "DELIVERING"))
                .map(Refusal::code)
                .contains("trade-not-settled");
        assertThat(DocumentRule.against(Kind.CONTRACT, "DEFAULTED"))
                .map(Refusal::code)
                .contains("trade-unwound");
    }
}
