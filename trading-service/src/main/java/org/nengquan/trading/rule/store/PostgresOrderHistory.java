package org.nengquan.trading.rule.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.rule.app.OrderHistory;

/** The journal in PostgreSQL, from the newest orders backwards. */
@ApplicationScoped
class PostgresOrderHistory implements OrderHistory {
    private static final String FIRST_ORDER = """
            select coalesce(min(seq), (select last_seq + 1 from shard where id = $1)) from (
                select b.first_seq + l.place - 1 as seq
                from journal_batch b, unnest(b.commands) with ordinality l (command, place)
                where b.shard = $1 and l.command ~
                    '^[{]"is":"(place-order|take-listing|propose-block|confirm-block|announce-auction|seal-bid)"'
                order by b.last_seq desc, l.place desc limit $2) newest""";

    private final MarketTables tables;
    private final Pool pool;
    private final String shard;

    PostgresOrderHistory(
            MarketTables tables,
            Pool pool,
            @ConfigProperty(name = "nengquan.journal.shard", defaultValue = "henan") String shard) {
        this.tables = tables;
        this.pool = pool;
        this.shard = shard;
    }

    @Override
    public Uni<Start> lastOrders(int howMany) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(FIRST_ORDER).execute(Tuple.of(shard, howMany)))
                .map(rows -> rows.iterator().next().getLong(0))
                .flatMap(first -> snapshotBefore(first).map(snapshot -> new Start(first, snapshot)));
    }

    private Uni<Optional<StoredSnapshot>> snapshotBefore(long seq) {
        return pool.preparedQuery("""
                        select seq, state, sha256 from market_snapshot where shard = $1 and seq < $2
                        order by seq desc limit 1""").execute(Tuple.of(shard, seq)).map(rows -> {
            Optional<StoredSnapshot> newest = Optional.empty();
            for (Row row : rows) {
                newest = Optional.of(new StoredSnapshot(row.getLong(0), row.getString(1), row.getString(2)));
            }
            return newest;
        });
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(long seq, int limit) {
        return pool.preparedQuery("select seq, at, command, events, hash from journal_after($1, $2, $3)")
                .execute(Tuple.of(shard, seq, limit))
                .map(rows -> {
                    var lines = new ArrayList<ChainedLine>(rows.size());
                    rows.forEach(row -> lines.add(line(row)));
                    return lines;
                });
    }

    private static ChainedLine line(Row row) {
        return new ChainedLine(
                new JournalLine(
                        row.getLong(0), row.getOffsetDateTime(1).toInstant(), row.getString(2), row.getString(3)),
                row.getString(4));
    }
}
