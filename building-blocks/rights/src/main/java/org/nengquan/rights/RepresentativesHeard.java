package org.nengquan.rights;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.rights.domain.Representatives;

/** Writes in the book what the registry tells of representatives; the channel is the service's own. */
@ApplicationScoped
public class RepresentativesHeard {
    public static final String TYPE = RepresentativesNamedV1.TYPE;

    private final BatchConsumer batches;
    private final Events events;
    private final RightsBook book;

    RepresentativesHeard(BatchConsumer batches, Events events, RightsBook book) {
        this.batches = batches;
        this.events = events;
        this.book = book;
    }

    /**
     * For a channel of {@code registry.participants} from which nothing else is wanted. What cannot be read leaves nobody
     * who may act for that account, until the registry tells it again.
     *
     * @param consumer the channel's group id
     */
    public Uni<Void> consume(String consumer, ConsumerRecords<String, byte[]> records) {
        return batches.consume(
                consumer,
                records,
                Set.of(TYPE),
                this::hear,
                (poison, reason) -> book.replace(Representatives.none(poison.subject())));
    }

    private Uni<Void> hear(List<IncomingEvent> batch) {
        return Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(this::hear)
                .onItem()
                .ignoreAsUni();
    }

    /** One event of {@link #TYPE}, in the running transaction; for a channel that hears more of participants. */
    public Uni<Void> hear(IncomingEvent named) {
        return book.replace(events.read(named, RepresentativesNamedV1.class).toDomain());
    }
}
