package org.nengquan.registry.compliance.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.compliance.app.VerifiedConsumptions;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;
import org.nengquan.registry.participant.app.SuspendParticipant;

/** Hears from verification what units consumed in a year. Nobody owes anything by that alone: two persons decide it. */
@ApplicationScoped
class ConsumptionConsumer {

    private final BatchConsumer batches;
    private final Events events;
    private final VerifiedConsumptions verified;
    private final SuspendParticipant suspend;

    ConsumptionConsumer(
            BatchConsumer batches, Events events, VerifiedConsumptions verified, SuspendParticipant suspend) {
        this.batches = batches;
        this.events = events;
        this.verified = verified;
        this.suspend = suspend;
    }

    @Incoming("consumption")
    Uni<Void> consumption(ConsumerRecords<String, byte[]> records) {
        return batches.consume(
                "registry.consumption", records, Set.of(ConsumptionVerifiedV1.TYPE), this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> incoming) {
        List<VerifiedConsumption> heard = incoming.stream()
                .map(event -> events.read(event, ConsumptionVerifiedV1.class).toDomain())
                .toList();
        return verified.addAll(heard);
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return suspend.freeze(event.subject(), reason);
    }
}
