package org.nengquan.settlement.handover.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.handover.app.TakeCashBack;
import org.nengquan.settlement.handover.app.TakeCashBack.Forfeit;
import org.nengquan.settlement.handover.app.TakeCashBack.Release;

/** Hears what the market credited and released, a batch at a time. */
@ApplicationScoped
class PositionConsumer {
    private static final String GROUP = "settlement.positions";

    private final BatchConsumer batches;
    private final Events events;
    private final TakeCashBack takeBack;
    private final FreezeAccounts freeze;

    PositionConsumer(BatchConsumer batches, Events events, TakeCashBack takeBack, FreezeAccounts freeze) {
        this.batches = batches;
        this.events = events;
        this.takeBack = takeBack;
        this.freeze = freeze;
    }

    @Incoming("positions")
    Uni<Void> positions(ConsumerRecords<String, byte[]> records) {
        return batches.consume(GROUP, records, this::handle, this::freeze);
    }

    Uni<Void> handle(List<IncomingEvent> batch) {
        List<UUID> credited = new ArrayList<>();
        List<Release> released = new ArrayList<>();
        List<Forfeit> forfeited = new ArrayList<>();
        for (IncomingEvent event : batch) {
            switch (event.type()) {
                case PositionCreditedV1.TYPE ->
                    credited.add(events.read(event, PositionCreditedV1.class).transferId());
                case PositionReleasedV1.TYPE -> addCash(released, event);
                case DepositForfeitedV1.TYPE -> forfeited.add(forfeit(event));
                default -> {}
            }
        }
        return takeBack.credited(credited)
                .chain(() -> takeBack.forfeited(forfeited))
                .chain(() -> takeBack.released(released));
    }

    private Forfeit forfeit(IncomingEvent event) {
        return events.read(event, DepositForfeitedV1.class).toDomain(event.businessDate());
    }

    private void addCash(List<Release> released, IncomingEvent event) {
        PositionReleasedV1 told = events.read(event, PositionReleasedV1.class);
        if (told.isCash()) {
            released.add(told.toDomain(event.businessDate()));
        }
    }

    /** The key of this topic is the participant itself, so it is known even if the body cannot be read. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return freeze.freeze(List.of(event.subject()), event.source() + "/" + event.sequence(), reason);
    }
}
