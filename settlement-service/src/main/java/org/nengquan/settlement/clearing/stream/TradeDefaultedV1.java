package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.domain.Conclusion.Unwound;

/** {@code settlement.trade-defaulted.v1}. */
record TradeDefaultedV1(
        String tradeNumber,
        String code,
        String article,
        String reason,
        LocalDate defaultedOn,
        String buyerUscc,
        String sellerUscc,
        long returnedFen) {
    static final String TYPE = "settlement.trade-defaulted.v1";

    static TradeDefaultedV1 of(Unwound unwound) {
        return new TradeDefaultedV1(
                unwound.trade().tradeNumber(),
                unwound.state().why().code(),
                unwound.state().why().article(),
                unwound.state().why().reason(),
                unwound.state().on(),
                unwound.trade().buyer(),
                unwound.trade().seller(),
                unwound.trade().amountFen());
    }
}
