package org.nengquan.settlement.account.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.rights.RepresentativesHeard;
import org.nengquan.settlement.account.app.ChangeStanding;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.account.app.OpenCashAccount;

/** Hears of participants; one after the other, because a suspension follows an approval under the same key. */
@ApplicationScoped
class ParticipantConsumer {
    private static final String GROUP = "settlement.participants";

    private final BatchConsumer batches;
    private final Events events;
    private final OpenCashAccount open;
    private final ChangeStanding change;
    private final RepresentativesHeard representatives;
    private final FreezeAccounts freeze;

    ParticipantConsumer(
            BatchConsumer batches,
            Events events,
            OpenCashAccount open,
            ChangeStanding change,
            RepresentativesHeard representatives,
            FreezeAccounts freeze) {
        this.batches = batches;
        this.events = events;
        this.open = open;
        this.change = change;
        this.representatives = representatives;
        this.freeze = freeze;
    }

    @Incoming("participants")
    Uni<Void> participants(ConsumerRecords<String, byte[]> records) {
        return batches.consume(GROUP, records, this::handle, this::freeze);
    }

    Uni<Void> handle(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(this::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> apply(IncomingEvent event) {
        return switch (event.type()) {
            case ParticipantApprovedV1.TYPE ->
                open.open(events.read(event, ParticipantApprovedV1.class).toDomain());
            case ParticipantStatusChangedV1.TYPE -> change(events.read(event, ParticipantStatusChangedV1.class));
            case ParticularsChangedV1.TYPE -> call(events.read(event, ParticularsChangedV1.class));
            case RepresentativesHeard.TYPE -> representatives.hear(event);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> change(ParticipantStatusChangedV1 changed) {
        return change.change(changed.uscc(), changed.toDomain());
    }

    private Uni<Void> call(ParticularsChangedV1 changed) {
        return change.call(changed.uscc(), changed.name(), changed.changedOn());
    }

    /** The key of this topic is the participant itself, so it is known even if the body cannot be read. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return freeze.freeze(List.of(event.subject()), event.source() + "/" + event.sequence(), reason);
    }
}
