package org.nengquan.registry.delivery.stream;

import java.time.LocalDate;
import org.nengquan.registry.delivery.domain.DeliveryOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/** What the registry reads of {@code settlement.delivery-requested.v1}. */
record DeliveryRequestedV1(
        String tradeNumber,
        LocalDate businessDate,
        Instrument instrument,
        Priority priority,
        long quantity,
        String buyerUscc,
        String sellerUscc) {

    static final String TYPE = "settlement.delivery-requested.v1";

    DeliveryOrder toDomain() {
        return new DeliveryOrder(
                tradeNumber, businessDate, instrument, priority, quantity, new Uscc(sellerUscc), new Uscc(buyerUscc));
    }
}
