package org.nengquan.registry.delivery.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.registry.delivery.domain.Delivery;
import org.nengquan.registry.delivery.domain.DeliveryOrder;
import org.nengquan.registry.ledger.domain.Lot;

/** The body of {@code registry.delivery-completed.v1}. */
record DeliveryCompletedV1(
        String tradeNumber, String instrument, long quantity, LocalDate deliveredOn, List<LotV1> lots) {

    static final String TYPE = "registry.delivery-completed.v1";

    record LotV1(UUID lotId, long firstSerial, long lastSerial) {
        static LotV1 of(Lot lot) {
            return new LotV1(lot.id(), lot.serials().first(), lot.serials().last());
        }
    }

    static DeliveryCompletedV1 of(Delivery.Completed completed) {
        DeliveryOrder order = completed.order();
        return new DeliveryCompletedV1(
                order.tradeNumber(),
                order.instrument().name(),
                order.quantity(),
                order.businessDate(),
                completed.lots().stream().map(LotV1::of).toList());
    }
}
