package org.nengquan.trading.calendar.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.calendar.domain.CalendarChange;

/** The kept changes of the calendar. */
public interface CalendarChanges {

    /** Keeps what was proposed; joins the running transaction. */
    Uni<Void> add(UUID proposal, CalendarChange change);

    /** Puts the approved days into the calendar; joins the running transaction. */
    Uni<Void> putInForce(UUID proposal);

    /** One change with its proposal. */
    Uni<Optional<CalendarChangeView>> find(UUID proposal);

    /**
     * Changes in every state, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<List<CalendarChangeView>> page(String after, int limit);
}
