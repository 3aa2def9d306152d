package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.matching.domain.BlockCommand;

/** What one batch changes in the table of block agreements. */
public final class BlockRows {
    /** A new agreement. */
    public record NewBlock(long seq, Instant at, LocalDate businessDate, BlockCommand.ProposeBlock proposal) {}

    /** An agreement that waits no longer; the confirmation is null unless it became a trade. */
    public record EndedBlock(
            UUID blockId, String state, @Nullable UUID confirmationId, Instant at) {}

    private final List<NewBlock> proposed = new ArrayList<>();
    private final List<EndedBlock> ended = new ArrayList<>();

    public List<NewBlock> proposed() {
        return proposed;
    }

    public List<EndedBlock> ended() {
        return ended;
    }
}
