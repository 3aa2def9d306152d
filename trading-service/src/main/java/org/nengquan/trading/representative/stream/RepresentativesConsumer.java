package org.nengquan.trading.representative.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.trading.representative.app.RightsBook;
import org.nengquan.trading.representative.domain.Representatives;

/** Not by the market's journal: who stood at the door is no affair of the market, and an old journal replays as it was. */
@ApplicationScoped
class RepresentativesConsumer {
    private final BatchConsumer batches;
    private final Events events;
    private final RightsBook book;

    RepresentativesConsumer(BatchConsumer batches, Events events, RightsBook book) {
        this.batches = batches;
        this.events = events;
        this.book = book;
    }

    @Incoming("representatives")
    Uni<Void> representatives(ConsumerRecords<String, byte[]> records) {
        return batches.consume(
                "trading.representatives",
                records,
                Set.of(RepresentativesNamedV1.TYPE),
                this::handle,
                (poison, reason) -> book.replace(Representatives.none(poison.subject())));
    }

    private Uni<Void> handle(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(this::keep)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> keep(IncomingEvent event) {
        return book.replace(events.read(event, RepresentativesNamedV1.class).toDomain());
    }
}
