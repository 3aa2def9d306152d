package org.nengquan.trading.order.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.order.app.ListedOrder;
import org.nengquan.trading.order.app.Listings;

/** What is listed, in PostgreSQL. */
@ApplicationScoped
class PostgresListings implements Listings {
    private static final String SIDE = """
            (select order_id, side, priority, price_fen, quantity - filled_quantity, uscc, placed_at from market_order
             where instrument = $1 and side = '%s' and state in ('RESTING', 'PARTLY_FILLED')
             order by price_fen %s, priority = 'SAVED' desc, seq limit $2)""";
    private static final String OPEN = SIDE.formatted("SELL", "asc") + " union all " + SIDE.formatted("BUY", "desc");

    private final MarketTables tables;
    private final Pool pool;

    PostgresListings(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<List<ListedOrder>> open(Instrument instrument, String uscc, int most) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(OPEN).execute(Tuple.of(instrument.name(), most)))
                .map(rows -> listed(rows, instrument, uscc));
    }

    private static List<ListedOrder> listed(RowSet<Row> rows, Instrument instrument, String uscc) {
        var listed = new ArrayList<ListedOrder>(rows.size());
        for (Row row : rows) {
            listed.add(new ListedOrder(
                    row.getUUID(0),
                    instrument,
                    Side.valueOf(row.getString(1)),
                    priority(row.getString(2)),
                    row.getLong(3),
                    row.getLong(4),
                    row.getString(5).equals(uscc),
                    row.getOffsetDateTime(6).toInstant()));
        }
        return listed;
    }

    private static @Nullable Priority priority(@Nullable String name) {
        return name == null ? null : Priority.valueOf(name);
    }
}
