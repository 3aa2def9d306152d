package org.nengquan.disclosure.fact.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One trade as the public sees it: price in fen per unit, quantity in units, amount in fen, and no parties (办法§17).
 *
 * @param sequence the trading service's own numbering, which is the order of the tape
 */
public record TradePrinted(
        long sequence,
        String tradeNumber,
        LocalDate businessDate,
        Instrument instrument,
        Priority priority,
        long quantity,
        long priceFen,
        long amountFen,
        TradeMode mode,
        Instant executedAt)
        implements Fact {

    /** Whether it makes the day's prices. */
    public boolean listed() {
        return mode == TradeMode.LISTING;
    }

    public TradePrinted {
        if (quantity <= 0 || priceFen <= 0) {
            throw new IllegalArgumentException("a trade has a quantity and a price: " + tradeNumber);
        }
        if (amountFen != Math.multiplyExact(quantity, priceFen)) {
            throw new IllegalArgumentException("the amount is quantity times price: " + tradeNumber);
        }
    }
}
