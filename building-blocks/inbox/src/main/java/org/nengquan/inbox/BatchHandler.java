package org.nengquan.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What a service does with the events of one partition. */
@FunctionalInterface
public interface BatchHandler {

    /**
     * Applies events in the order given, inside one transaction that the caller opens and commits; a
     * {@code Panache.withTransaction} inside joins it. None of the events was applied before. May be called again with
     * the same events, or with one of them alone, after its transaction was rolled back: keep no state outside the
     * database. An {@link UnreadableEvent} or any other failure that is not an outage of the database marks poison.
     */
    Uni<Void> handle(List<IncomingEvent> events);
}
