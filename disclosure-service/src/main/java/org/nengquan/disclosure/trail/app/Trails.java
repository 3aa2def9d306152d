package org.nengquan.disclosure.trail.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.disclosure.trail.domain.TrailEvent;
import org.nengquan.inbox.IncomingEvent;

/** The events on the ways of trades. */
public interface Trails {

    /** Keeps the events that belong to trails, in the running transaction; one that is kept already changes nothing. */
    Uni<Void> keep(List<IncomingEvent> events);

    /** The trade itself, if it was told. */
    Uni<Optional<TrailEvent>> trade(String tradeNumber);

    /** Everything on the trade's way, the trade included. */
    Uni<List<TrailEvent>> way(TrailEvent trade);
}
