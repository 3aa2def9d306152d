package org.nengquan.settlement.clearing.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.clearing.app.ReadSettlements;
import org.nengquan.settlement.clearing.app.TakeDeliveries;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;

/** Hears from the registry which quota was delivered and which was not, a batch at a time. */
@ApplicationScoped
class DeliveryConsumer {
    private static final String GROUP = "settlement.deliveries";
    private static final Set<String> WANTED = Set.of(DeliveryCompletedV1.TYPE, DeliveryRefusedV1.TYPE);

    private final BatchConsumer batches;
    private final Events events;
    private final TakeDeliveries take;
    private final ReadSettlements settlements;
    private final FreezeAccounts freeze;

    DeliveryConsumer(
            BatchConsumer batches,
            Events events,
            TakeDeliveries take,
            ReadSettlements settlements,
            FreezeAccounts freeze) {
        this.batches = batches;
        this.events = events;
        this.take = take;
        this.settlements = settlements;
        this.freeze = freeze;
    }

    @Incoming("deliveries")
    Uni<Void> deliveries(ConsumerRecords<String, byte[]> records) {
        return batches.consume(GROUP, records, WANTED, this::handle, this::freeze);
    }

    Uni<Void> handle(List<IncomingEvent> batch) {
        return take.take(batch.stream().flatMap(this::notice).toList());
    }

    private Stream<DeliveryNotice> notice(IncomingEvent event) {
        return switch (event.type()) {
            case DeliveryCompletedV1.TYPE ->
                Stream.of(events.read(event, DeliveryCompletedV1.class).toDomain());
            case DeliveryRefusedV1.TYPE ->
                Stream.of(events.read(event, DeliveryRefusedV1.class).toDomain(event.businessDate()));
            default -> Stream.empty();
        };
    }

    /** The key of a delivery is the trade, which names its parties even if the body cannot be read. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return settlements
                .parties(List.of(event.subject()))
                .flatMap(parties -> freeze.freeze(parties, event.source() + "/" + event.sequence(), reason));
    }
}
