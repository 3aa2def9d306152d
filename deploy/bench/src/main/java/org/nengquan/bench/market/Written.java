package org.nengquan.bench.market;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Projection;
import org.nengquan.trading.journal.app.ReadRows;
import org.nengquan.trading.journal.domain.ChainedLine;

/** Rows of the tables that only grow, as the market wrote them. */
public record Written(
        List<ChainedLine> lines,
        List<ReadRows.NewOrder> orders,
        List<ReadRows.NewTrade> trades,
        List<PublishedEvent> events) {
    private static final int LINES_OF_A_TRANSACTION = 1_000;

    static Written of(List<Batch> batches, List<Projection> projections) {
        return new Written(
                batches.stream().flatMap(batch -> batch.lines().stream()).toList(),
                projections.stream()
                        .flatMap(each -> each.rows().newOrders().stream())
                        .toList(),
                projections.stream()
                        .flatMap(each -> each.rows().trades().stream())
                        .toList(),
                projections.stream().flatMap(each -> each.events().stream()).toList());
    }

    /** How many rows. */
    public long rows() {
        return Stream.of(lines, orders, trades, events).mapToLong(List::size).sum();
    }

    /** As many transactions as there are thousands of lines, with as many of the other rows in each. */
    List<Written> thousands() {
        int parts = Math.ceilDiv(lines.size(), LINES_OF_A_TRANSACTION);
        var thousands = new ArrayList<Written>(parts);
        for (int part = 0; part < parts; part++) {
            thousands.add(new Written(
                    part(lines, part, parts),
                    part(orders, part, parts),
                    part(trades, part, parts),
                    part(events, part, parts)));
        }
        return thousands;
    }

    private static <T> List<T> part(List<T> rows, int part, int parts) {
        return rows.subList(rows.size() * part / parts, rows.size() * (part + 1) / parts);
    }
}
