package org.nengquan.trading.journal.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;

/**
 * What the lines of a batch leave to be written into the tables that readers ask.
 *
 * @param lines at least one, dense
 * @param events the shard's events for other services, dense
 * @param lastEvent number of the last event ever, those of these lines included
 * @param balances what changed, as it is after the last line
 * @param isListing whether these are nothing but orders of the listing, of which any number may be written together
 */
record TableWork(
        List<Dated> lines, List<PublishedEvent> events, long lastEvent, List<Balance> balances, boolean isListing) {

    /** The work of these lines. */
    static TableWork of(List<Dated> lines, List<PublishedEvent> events, long lastEvent, List<Balance> balances) {
        return new TableWork(lines, events, lastEvent, balances, lines.stream().allMatch(Dated::isListing));
    }

    /** A line and the business date on which it was applied. */
    record Dated(Applied applied, LocalDate businessDate) {

        /** Whether it is an order of the listing, or takes one back. */
        boolean isListing() {
            return applied.command() instanceof ListingCommand;
        }
    }

    long lastSeq() {
        return lines.getLast().applied().seq();
    }

    /** The trades among the lines, in their order. */
    List<ReadRows.NewTrade> trades() {
        var trades = new ArrayList<ReadRows.NewTrade>();
        for (Dated line : lines) {
            for (Event event : line.applied().events()) {
                if (event instanceof Event.TradeExecuted trade) {
                    trades.add(new ReadRows.NewTrade(
                            line.applied().seq(), line.applied().at(), trade));
                }
            }
        }
        return trades;
    }
}
