package org.nengquan.disclosure.log.domain;

import java.util.List;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.QuotaIssued;
import org.nengquan.disclosure.fact.domain.RightConfirmed;
import org.nengquan.disclosure.fact.domain.TradeDefaulted;
import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.fact.domain.TradeSettled;
import org.nengquan.disclosure.fact.domain.TreasuryCredited;

/** What the log says of a fact: figures that are public anyway, and a commitment to the rest (办法§21, §22). */
public final class Leaves {

    private Leaves() {}

    /** The leaves of a fact; none for one that moves no right, unit or money. */
    public static List<Leaf> of(Fact fact, Commitment commitment) {
        return switch (fact) {
            case RightConfirmed confirmed -> hidden("confirmation", confirmed, commitment);
            case TreasuryCredited credited -> hidden("treasury-credit", credited, commitment);
            case QuotaIssued issued -> List.of(issue(issued, commitment));
            case TradePrinted trade -> List.of(trade(trade, commitment));
            case TradeSettled settled -> List.of(settlement(settled, commitment));
            case TradeDefaulted defaulted -> List.of(unwinding(defaulted, commitment));
            case DayClosed closed -> dayClose(closed);
            default -> List.of();
        };
    }

    private static List<Leaf> hidden(String kind, Fact fact, Commitment commitment) {
        return List.of(
                LeafText.of(kind, fact.businessDate()).commitment(commitment).leaf());
    }

    private static Leaf issue(QuotaIssued issued, Commitment commitment) {
        return LeafText.of("issue", issued.businessDate())
                .word("issuanceNumber", issued.issuanceNumber())
                .word("instrument", issued.instrument().name())
                .word("category", issued.category().name())
                .word("regionCode", issued.regionCode())
                .number("vintageYear", issued.vintageYear())
                .number("quantity", issued.quantity())
                .commitment(commitment)
                .leaf();
    }

    private static Leaf trade(TradePrinted trade, Commitment commitment) {
        LeafText text = LeafText.of("trade", trade.businessDate())
                .word("tradeNumber", trade.tradeNumber())
                .word("instrument", trade.instrument().name());
        return (trade.listed() ? text : text.word("mode", trade.mode().name()))
                .number("quantity", trade.quantity())
                .number("priceFen", trade.priceFen())
                .number("amountFen", trade.amountFen())
                .commitment(commitment)
                .leaf();
    }

    private static Leaf settlement(TradeSettled settled, Commitment commitment) {
        return LeafText.of("settlement", settled.businessDate())
                .word("tradeNumber", settled.tradeNumber())
                .word("instrument", settled.instrument().name())
                .number("quantity", settled.quantity())
                .number("amountFen", settled.amountFen())
                .commitment(commitment)
                .leaf();
    }

    private static Leaf unwinding(TradeDefaulted defaulted, Commitment commitment) {
        return LeafText.of("default", defaulted.businessDate())
                .word("tradeNumber", defaulted.tradeNumber())
                .commitment(commitment)
                .leaf();
    }

    private static List<Leaf> dayClose(DayClosed closed) {
        return closed.markets().stream()
                .map(market -> LeafText.of("day-close", closed.businessDate())
                        .word("instrument", market.instrument().name())
                        .figures(market.figures())
                        .leaf())
                .toList();
    }
}
