package org.nengquan.registry.delivery.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.inbox.UnreadableEvent;
import org.nengquan.registry.delivery.app.DeliverTrades;
import org.nengquan.registry.delivery.domain.DeliveryOrder;
import org.nengquan.registry.participant.app.SuspendParticipant;

/** Hears from settlement which trades to deliver. */
@ApplicationScoped
class SettlementConsumer {

    private static final Set<String> WANTED = Set.of(DeliveryRequestedV1.TYPE);
    private static final Logger LOG = Logger.getLogger(SettlementConsumer.class);

    private final BatchConsumer batches;
    private final Events events;
    private final DeliverTrades deliverTrades;
    private final SuspendParticipant suspend;

    SettlementConsumer(BatchConsumer batches, Events events, DeliverTrades deliverTrades, SuspendParticipant suspend) {
        this.batches = batches;
        this.events = events;
        this.deliverTrades = deliverTrades;
        this.suspend = suspend;
    }

    @Incoming("deliveries")
    Uni<Void> deliveries(ConsumerRecords<String, byte[]> records) {
        return batches.consume("registry.deliveries", records, WANTED, this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> incoming) {
        List<DeliveryOrder> orders = incoming.stream()
                .map(event -> events.read(event, DeliveryRequestedV1.class).toDomain())
                .toList();
        return deliverTrades.deliver(orders);
    }

    /** Freezes seller and buyer, if the event can be read that far; the trade itself waits in the quarantine. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        try {
            DeliveryRequestedV1 body = events.read(event, DeliveryRequestedV1.class);
            return suspend.freeze(body.sellerUscc(), reason).chain(() -> suspend.freeze(body.buyerUscc(), reason));
        } catch (UnreadableEvent unreadable) {
            LOG.errorf(unreadable, "Nobody could be frozen for trade %s: the event cannot be read", event.subject());
            return Uni.createFrom().voidItem();
        }
    }
}
