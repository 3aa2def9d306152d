package org.nengquan.trading.block.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.block.app.BlockView;
import org.nengquan.trading.block.app.Blocks;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Agreements on blocks in PostgreSQL; the cursor is the place in the order of the journal. */
@ApplicationScoped
class PostgresBlocks implements Blocks {
    private static final String BLOCK = """
            select b.block_id, b.business_date, b.initiator_uscc, b.counterparty_uscc, b.instrument, b.side, b.priority,
                b.project_id, b.price_fen, b.quantity, b.state, t.trade_number, b.proposed_at, b.seq
            from block_agreement b left join trade t
                on b.confirmation_id is not null and t.mode = 'BLOCK'
                   and case b.side when 'BUY' then t.buy_order_id else t.sell_order_id end = b.block_id
            """;
    private static final String ONE = BLOCK + "where b.block_id = $1";
    private static final String PAGE = BLOCK + """
            where ($1 = '' or b.initiator_uscc = $1 or b.counterparty_uscc = $1)
              and ($2 = '' or exists (select from market_participant p
                      where p.uscc in (b.initiator_uscc, b.counterparty_uscc) and p.region_code = $2))
              and b.seq < $3
            order by b.seq desc limit $4""";

    private final MarketTables tables;
    private final Pool pool;

    PostgresBlocks(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<BlockView>> find(UUID blockId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(ONE).execute(Tuple.of(blockId)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(block(rows.iterator().next())));
    }

    @Override
    public Uni<Page<BlockView>> agreements(Scope scope, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return tables.upToDate()
                .chain(() ->
                        pool.preparedQuery(PAGE).execute(Tuple.of(scope.uscc(), scope.regionCode(), before, limit)))
                .map(rows -> page(rows, limit));
    }

    private static Page<BlockView> page(RowSet<Row> rows, int limit) {
        var items = new ArrayList<BlockView>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(block(row));
            next = row.getLong(13).toString();
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    private static BlockView block(Row row) {
        return new BlockView(
                row.getUUID(0),
                row.getLocalDate(1),
                row.getString(2),
                row.getString(3),
                Instrument.valueOf(row.getString(4)),
                Side.valueOf(row.getString(5)),
                priority(row.getString(6)),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                row.getString(10),
                row.getString(11),
                row.getOffsetDateTime(12).toInstant());
    }

    private static @Nullable Priority priority(@Nullable String name) {
        return name == null ? null : Priority.valueOf(name);
    }
}
