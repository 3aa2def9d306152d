package org.nengquan.registry.handover.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.handover.app.TakeBack;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.participant.app.SuspendParticipant;

/** Hears from the market what it credited and what it gave back. */
@ApplicationScoped
class PositionConsumer {

    private final BatchConsumer batches;
    private final Events events;
    private final TakeBack takeBack;
    private final SuspendParticipant suspend;

    PositionConsumer(BatchConsumer batches, Events events, TakeBack takeBack, SuspendParticipant suspend) {
        this.batches = batches;
        this.events = events;
        this.takeBack = takeBack;
        this.suspend = suspend;
    }

    @Incoming("positions")
    Uni<Void> positions(ConsumerRecords<String, byte[]> records) {
        return batches.consume("registry.positions", records, this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> incoming) {
        List<UUID> credited = of(incoming, PositionCreditedV1.TYPE)
                .map(event -> events.read(event, PositionCreditedV1.class).transferId())
                .toList();
        List<Release> released =
                of(incoming, PositionReleasedV1.TYPE).flatMap(this::release).toList();
        return takeBack.credited(credited).chain(() -> takeBack.released(released));
    }

    private Stream<Release> release(IncomingEvent event) {
        PositionReleasedV1 body = events.read(event, PositionReleasedV1.class);
        return body.kind() == PositionReleasedV1.Kind.QUOTA
                ? Stream.of(body.toDomain(event.businessDate()))
                : Stream.empty();
    }

    private static Stream<IncomingEvent> of(List<IncomingEvent> incoming, String type) {
        return incoming.stream().filter(event -> event.type().equals(type));
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return suspend.freeze(event.subject(), reason);
    }
}
