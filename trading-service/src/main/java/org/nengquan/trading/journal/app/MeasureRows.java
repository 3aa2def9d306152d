package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.PositionEvent;

/** What one batch changes in the tables by which the market is overseen: phases, halts, large holders. */
public final class MeasureRows {
    /** A measure that waits for another person. */
    public record NewHalt(long seq, Instant at, HaltEvent.HaltProposed proposal) {}

    /** A measure that was decided. */
    public record DecidedHalt(UUID haltId, String state, String person, Instant at) {}

    /** A participant that became a large holder. */
    public record NewLargeHolder(
            long seq, Instant at, LocalDate businessDate, PositionEvent.LargeHolderReached report) {}

    private final List<DayEvent.PhaseMoved> phases = new ArrayList<>();
    private final List<NewHalt> newHalts = new ArrayList<>();
    private final List<DecidedHalt> decidedHalts = new ArrayList<>();
    private final List<NewLargeHolder> largeHolders = new ArrayList<>();

    public List<DayEvent.PhaseMoved> phases() {
        return phases;
    }

    public List<NewHalt> newHalts() {
        return newHalts;
    }

    public List<DecidedHalt> decidedHalts() {
        return decidedHalts;
    }

    public List<NewLargeHolder> largeHolders() {
        return largeHolders;
    }
}
