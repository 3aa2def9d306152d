package org.nengquan.trading.journal.app;

import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/**
 * What is on disk before anybody is answered: lines of the journal, from which everything else can be made again.
 *
 * @param shard whose
 * @param epoch under which right
 * @param from last line before the batch; if the shard stands elsewhere, the batch is not written
 * @param lines at least one, dense from {@code from + 1}, all of the same time
 * @param lastEvent number of the last event ever, those of this batch included
 * @param snapshot the state after the last line, when a day was closed
 */
public record Batch(
        String shard,
        long epoch,
        long from,
        List<ChainedLine> lines,
        long lastEvent,
        Optional<StoredSnapshot> snapshot) {

    /** The last line of the batch. */
    public ChainedLine lastLine() {
        return lines.getLast();
    }
}
