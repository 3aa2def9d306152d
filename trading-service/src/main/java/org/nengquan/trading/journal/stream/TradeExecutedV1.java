package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.matching.domain.Event;

/** {@code trading.trade-executed.v1}: quantity in units, money in fen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TradeExecutedV1(
        String tradeNumber,
        LocalDate businessDate,
        Instrument instrument,
        Priority priority,
        long quantity,
        long priceFen,
        long amountFen,
        String buyerUscc,
        String sellerUscc,
        UUID buyOrderId,
        UUID sellOrderId,
        @Nullable String projectId,
        TradeMode mode,
        Instant executedAt) {
    static final String TYPE = "trading.trade-executed.v1";

    static TradeExecutedV1 of(Event.TradeExecuted trade, Instant executedAt) {
        return new TradeExecutedV1(
                trade.tradeNumber(),
                trade.businessDate(),
                trade.instrument(),
                trade.priority(),
                trade.quantity(),
                trade.priceFen(),
                trade.amountFen(),
                trade.buyerUscc(),
                trade.sellerUscc(),
                trade.buyOrderId(),
                trade.sellOrderId(),
                trade.projectId(),
                trade.mode(),
                executedAt);
    }
}
