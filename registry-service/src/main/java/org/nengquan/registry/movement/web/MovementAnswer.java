package org.nengquan.registry.movement.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@Schema(name = "Movement")
record MovementAnswer(
        UUID movementId,
        String movementNumber,
        MovementKind kind,
        String status,
        String uscc,
        @Nullable String recipientUscc,
        Instrument instrument,
        @Nullable Origin origin,
        long quantity,
        @Nullable UUID projectId,
        @Nullable UUID ofMovement,
        String ground,
        @Nullable LocalDate approvedOn,
        @Nullable Integer waitsTradingDays,
        @Nullable LocalDate postedOn,
        @Nullable String reason) {

    static MovementAnswer of(MovementOrder order) {
        MovementOrder.Content content = order.content();
        OrderState.Waiting approval = approval(order.state());
        return new MovementAnswer(
                order.id(),
                order.number().value(),
                content.kind(),
                order.state().status(),
                content.holder().code(),
                content.target().recipient().map(Uscc::code).orElse(null),
                content.what().instrument(),
                content.what().origin(),
                content.what().quantity(),
                content.target().projectId().orElse(null),
                content.target().ofMovement().orElse(null),
                content.ground(),
                approval == null ? null : approval.approvedOn(),
                approval == null ? null : approval.waitsDays(),
                order.state() instanceof OrderState.Posted posted ? posted.on() : null,
                order.state() instanceof OrderState.Rejected rejected ? rejected.reason() : null);
    }

    private static OrderState.@Nullable Waiting approval(OrderState state) {
        return switch (state) {
            case OrderState.Waiting waiting -> waiting;
            case OrderState.Posted posted -> posted.approval();
            default -> null;
        };
    }
}
