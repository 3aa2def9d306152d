package org.nengquan.settlement.clearing.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.clearing.domain.Trade;

/** {@code settlement.delivery-requested.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryRequestedV1(
        String tradeNumber,
        LocalDate businessDate,
        String instrument,
        String priority,
        long quantity,
        String buyerUscc,
        String sellerUscc,
        @Nullable String projectId) {
    static final String TYPE = "settlement.delivery-requested.v1";

    static DeliveryRequestedV1 of(Trade trade) {
        return new DeliveryRequestedV1(
                trade.tradeNumber(),
                trade.businessDate(),
                trade.terms().instrument(),
                trade.terms().priority(),
                trade.terms().quantity(),
                trade.buyer(),
                trade.seller(),
                trade.parties().projectId().orElse(null));
    }
}
