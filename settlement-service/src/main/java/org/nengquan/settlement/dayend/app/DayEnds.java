package org.nengquan.settlement.dayend.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.dayend.domain.DayEnd;
import org.nengquan.settlement.dayend.domain.DayEndStep;

/** Days that have ended or are ending. */
public interface DayEnds {

    /** Notes that a day was closed; told again, changes nothing. */
    Uni<Void> begin(LocalDate businessDate, Instant at);

    Uni<Optional<View>> find(LocalDate businessDate);

    /** The newest first. */
    Uni<List<View>> newest(LocalDate before, int limit);

    /** Days with something left to do, the oldest first. */
    Uni<List<LocalDate>> unfinished(int limit);

    /** Keeps a finished step; if another replica was first, its word stands. */
    Uni<Void> did(LocalDate businessDate, DayEnd.Done done);

    /** Notes what the next step waits for. */
    Uni<Void> waits(LocalDate businessDate, String waitingFor);

    /** What stands in the way of a step that only looks; empty if nothing does. */
    Uni<Optional<String>> obstacle(DayEndStep step, LocalDate businessDate);

    /**
     * A day's end as it is shown.
     *
     * @param waitingFor why the next step could not be done when it was last tried; empty if it was not tried
     */
    record View(DayEnd state, String waitingFor) {}
}
