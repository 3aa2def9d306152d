package org.nengquan.trading.journal.app;

import java.util.List;
import java.util.Optional;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Balance;

/**
 * What one transaction writes.
 *
 * @param shard whose
 * @param epoch under which right
 * @param from last line before the batch; if the shard stands elsewhere, the batch is not written
 * @param lines at least one, dense from {@code from + 1}
 * @param events the shard's events for other services, dense
 * @param lastEvent number of the last event ever, those of this batch included
 * @param balances what changed, as it is after the batch
 * @param rows what readers are to find
 * @param snapshot the state after the last line, when a day was closed
 */
public record Batch(
        String shard,
        long epoch,
        long from,
        List<ChainedLine> lines,
        List<PublishedEvent> events,
        long lastEvent,
        List<Balance> balances,
        ReadRows rows,
        Optional<StoredSnapshot> snapshot) {

    /** The last line of the batch. */
    public ChainedLine lastLine() {
        return lines.getLast();
    }
}
