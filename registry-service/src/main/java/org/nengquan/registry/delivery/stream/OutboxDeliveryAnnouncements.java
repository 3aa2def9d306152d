package org.nengquan.registry.delivery.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.delivery.app.DeliveryAnnouncements;
import org.nengquan.registry.delivery.domain.Delivery;
import org.nengquan.registry.delivery.domain.DeliveryOrder;

@ApplicationScoped
class OutboxDeliveryAnnouncements implements DeliveryAnnouncements {

    private final Outbox outbox;

    OutboxDeliveryAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> ended(List<Delivery> deliveries) {
        return outbox.append(
                deliveries.stream().map(OutboxDeliveryAnnouncements::event).toList());
    }

    private static OutgoingEvent event(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Completed completed ->
                event(completed.order(), DeliveryCompletedV1.TYPE, DeliveryCompletedV1.of(completed));
            case Delivery.Refused refused ->
                event(refused.order(), DeliveryRefusedV1.TYPE, DeliveryRefusedV1.of(refused));
        };
    }

    private static OutgoingEvent event(DeliveryOrder order, String type, Object body) {
        return new OutgoingEvent("registry.holdings", type, order.tradeNumber(), order.businessDate(), body);
    }
}
