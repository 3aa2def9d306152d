package org.nengquan.registry.surveillance.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.participant.app.SuspendParticipant;

/** Suspends the accounts that two persons of the exchange decided to restrict; the province may resume them. */
@ApplicationScoped
class RestrictionConsumer {

    private final BatchConsumer batches;
    private final Events events;
    private final SuspendParticipant suspend;

    RestrictionConsumer(BatchConsumer batches, Events events, SuspendParticipant suspend) {
        this.batches = batches;
        this.events = events;
        this.suspend = suspend;
    }

    @Incoming("surveillance")
    Uni<Void> surveillance(ConsumerRecords<String, byte[]> records) {
        return batches.consume("registry.surveillance", records, this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> incoming) {
        return Multi.createFrom()
                .iterable(incoming)
                .filter(event -> event.type().equals(AccountRestrictedV1.TYPE))
                .map(event -> events.read(event, AccountRestrictedV1.class))
                .onItem()
                .transformToUniAndConcatenate(body -> suspend.freeze(body.uscc(), body.reason()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return suspend.freeze(event.subject(), reason);
    }
}
