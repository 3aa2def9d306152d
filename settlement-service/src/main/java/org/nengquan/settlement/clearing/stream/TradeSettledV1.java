package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.domain.Conclusion.Paid;

/** {@code settlement.trade-settled.v1}. */
record TradeSettledV1(
        String tradeNumber,
        String instrument,
        long quantity,
        long amountFen,
        long feeFen,
        boolean treasury,
        LocalDate settledOn) {
    static final String TYPE = "settlement.trade-settled.v1";

    static TradeSettledV1 of(Paid paid) {
        return new TradeSettledV1(
                paid.trade().tradeNumber(),
                paid.trade().terms().instrument(),
                paid.trade().terms().quantity(),
                paid.trade().amountFen(),
                paid.state().feeFen(),
                paid.state().treasuryRegion().isPresent(),
                paid.state().on());
    }
}
