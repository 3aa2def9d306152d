package org.nengquan.trading.rule.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
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
    private final Shards shards;
    private final Pool pool;
    private final String shard;

    PostgresOrderHistory(
            MarketTables tables,
            Shards shards,
            Pool pool,
            @ConfigProperty(name = "nengquan.journal.shard", defaultValue = "henan") String shard) {
        this.tables = tables;
        this.shards = shards;
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
        return shards.newestSnapshots(shard, seq - 1)
                .map(newest -> newest.stream().findFirst());
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(long seq, int limit) {
        return shards.linesAfter(shard, seq, limit);
    }
}
