package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Trade;

/** What settlement reads of {@code trading.trade-executed.v1}. */
record TradeExecutedV1(
        String tradeNumber,
        LocalDate businessDate,
        String instrument,
        String priority,
        long quantity,
        long priceFen,
        long amountFen,
        String buyerUscc,
        String sellerUscc,
        @Nullable String projectId) {
    static final String TYPE = "trading.trade-executed.v1";

    Trade toDomain() {
        var terms = new Trade.Terms(instrument, priority, quantity, priceFen, amountFen);
        var parties = new Trade.Parties(buyerUscc, sellerUscc, Optional.ofNullable(projectId));
        return new Trade(tradeNumber, businessDate, terms, parties);
    }
}
