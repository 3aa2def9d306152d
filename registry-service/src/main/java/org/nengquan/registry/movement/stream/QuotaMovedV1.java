package org.nengquan.registry.movement.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState.Posted;

/** The body of {@code registry.quota-moved.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuotaMovedV1(
        String movementNumber,
        String kind,
        String uscc,
        @Nullable String recipientUscc,
        String instrument,
        long quantity,
        List<LotV1> lots,
        LocalDate movedOn) {

    static final String TYPE = "registry.quota-moved.v1";

    record LotV1(UUID lotId, long firstSerial, long lastSerial) {
        static LotV1 of(Lot lot) {
            return new LotV1(lot.id(), lot.serials().first(), lot.serials().last());
        }
    }

    static QuotaMovedV1 of(MovementOrder order, List<Lot> lots) {
        MovementOrder.Content content = order.content();
        return new QuotaMovedV1(
                order.number().value(),
                content.kind().name(),
                content.holder().code(),
                content.target().recipient().map(Uscc::code).orElse(null),
                content.what().instrument().name(),
                content.what().quantity(),
                lots.stream().map(LotV1::of).toList(),
                ((Posted) order.state()).on());
    }
}
