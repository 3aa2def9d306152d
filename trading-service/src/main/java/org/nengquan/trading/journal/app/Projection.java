package org.nengquan.trading.journal.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Bucket;

/**
 * What one transaction writes into the tables that readers ask.
 *
 * @param shard whose
 * @param epoch under which right
 * @param from last line that the tables show; if they show another one, nothing is written
 * @param to last line that they show then
 * @param events the shard's events of these lines
 * @param lastEvent number of the last event up to {@code to}
 * @param balances what changed, as it is after {@code to}
 * @param rows everything else
 */
public record Projection(
        String shard,
        long epoch,
        long from,
        long to,
        List<PublishedEvent> events,
        long lastEvent,
        List<Balance> balances,
        ReadRows rows) {

    /** The work of several batches, one after another. */
    static Projection of(Ownership ownership, long from, List<TableWork> together) {
        var projector = new Projector();
        var events = new ArrayList<PublishedEvent>();
        Map<Holding, Balance> balances = new LinkedHashMap<>();
        for (TableWork work : together) {
            work.lines().forEach(line -> projector.take(line.applied(), line.businessDate()));
            events.addAll(work.events());
            work.balances().forEach(balance -> balances.put(new Holding(balance.uscc(), balance.bucket()), balance));
        }
        return new Projection(
                ownership.shard(),
                ownership.epoch(),
                from,
                together.getLast().lastSeq(),
                events,
                together.getLast().lastEvent(),
                List.copyOf(balances.values()),
                projector.rows());
    }

    private record Holding(String uscc, Bucket bucket) {}
}
