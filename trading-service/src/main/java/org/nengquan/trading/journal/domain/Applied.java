package org.nengquan.trading.journal.domain;

import java.time.Instant;
import java.util.List;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;

/**
 * A command that is in the journal.
 *
 * @param seq its place
 * @param at when it was taken in
 * @param command the command; for a repeated one the first that came under its key
 * @param events what it brought about
 */
public record Applied(long seq, Instant at, Command command, List<Event> events) {

    public Applied {
        events = List.copyOf(events);
    }

    /** Whether a trading day ended with it. */
    public boolean closedADay() {
        return DayEvent.DayClosed.isIn(events);
    }
}
