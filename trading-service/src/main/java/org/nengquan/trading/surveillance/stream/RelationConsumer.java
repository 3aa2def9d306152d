package org.nengquan.trading.surveillance.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.trading.surveillance.app.RelationBook;

/** Hears from the registry who belongs together. Not by the market's journal: what it decides does not depend on it. */
@ApplicationScoped
class RelationConsumer {
    private static final Logger LOG = Logger.getLogger(RelationConsumer.class);

    private final BatchConsumer batches;
    private final Events events;
    private final RelationBook book;

    RelationConsumer(BatchConsumer batches, Events events, RelationBook book) {
        this.batches = batches;
        this.events = events;
        this.book = book;
    }

    @Incoming("relations")
    Uni<Void> relations(ConsumerRecords<String, byte[]> records) {
        return batches.consume("trading.relations", records, this::handle, this::setAside);
    }

    private Uni<Void> handle(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .filter(event -> RelatedParticipantV1.TYPES.contains(event.type()))
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> keep(IncomingEvent event) {
        RelatedParticipantV1 body = events.read(event, RelatedParticipantV1.class);
        return book.replace(body.requiredUscc(), body.relations());
    }

    /** The market's own consumer freezes whom such an event concerns; here a relation is missing, which is said. */
    private Uni<Void> setAside(IncomingEvent event, String reason) {
        LOG.errorf("relation set aside source=%s sequence=%d reason=%s", event.source(), event.sequence(), reason);
        return Uni.createFrom().voidItem();
    }
}
