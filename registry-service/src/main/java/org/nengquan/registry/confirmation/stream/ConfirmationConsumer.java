package org.nengquan.registry.confirmation.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.confirmation.app.Confirmations;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.participant.app.SuspendParticipant;

/** Hears from verification which savings were confirmed. */
@ApplicationScoped
class ConfirmationConsumer {

    private final BatchConsumer batches;
    private final Events events;
    private final Confirmations confirmations;
    private final SuspendParticipant suspend;

    ConfirmationConsumer(
            BatchConsumer batches, Events events, Confirmations confirmations, SuspendParticipant suspend) {
        this.batches = batches;
        this.events = events;
        this.confirmations = confirmations;
        this.suspend = suspend;
    }

    @Incoming("confirmations")
    Uni<Void> confirmations(ConsumerRecords<String, byte[]> records) {
        return batches.consume(
                "registry.confirmations", records, Set.of(ConfirmationIssuedV1.TYPE), this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> incoming) {
        List<Confirmation> heard = incoming.stream()
                .map(event -> events.read(event, ConfirmationIssuedV1.class).toDomain())
                .toList();
        return confirmations.addAll(heard);
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return suspend.freeze(event.subject(), reason);
    }
}
