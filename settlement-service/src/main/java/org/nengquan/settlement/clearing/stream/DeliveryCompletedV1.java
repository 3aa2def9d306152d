package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

/** What settlement reads of {@code registry.delivery-completed.v1}. */
record DeliveryCompletedV1(String tradeNumber, String instrument, long quantity, LocalDate deliveredOn) {
    static final String TYPE = "registry.delivery-completed.v1";

    DeliveryNotice toDomain() {
        return new DeliveryNotice.Completed(tradeNumber, deliveredOn, instrument, quantity);
    }
}
