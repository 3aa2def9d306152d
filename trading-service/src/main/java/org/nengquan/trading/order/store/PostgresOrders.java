package org.nengquan.trading.order.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.order.app.OrderFilter;
import org.nengquan.trading.order.app.OrderView;
import org.nengquan.trading.order.app.Orders;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;
import org.nengquan.trading.order.app.TradeView;

/** Orders and trades in PostgreSQL; the cursor is the place in the order of the journal. */
@ApplicationScoped
class PostgresOrders implements Orders {
    private static final String ORDER = """
            select order_id, client_order_id, uscc, business_date, instrument, side, priority, project_id, price_fen,
                quantity, filled_quantity, state, placed_at, seq
            from market_order o
            """;
    private static final String OF_REGION = """
             and ($%d = '' or exists (select from market_participant p
                                     where p.uscc = %s and p.region_code = $%d))
            """;
    private static final String ORDERS =
            ORDER + """
            where ($1 = '' or o.uscc = $1) and o.seq < $3
              and ($5 = '' or o.instrument = $5) and ($6 = '' or o.side = $6)
              and coalesce(o.business_date >= nullif($7, '')::date, true)
              and coalesce(o.business_date <= nullif($8, '')::date, true)
              and (cardinality($9::text[]) = 0 or o.state = any ($9)) and ($10 = '' or o.client_order_id = $10)
            """ + OF_REGION.formatted(2, "o.uscc", 2) + "order by o.seq desc limit $4";
    private static final String TRADES = """
            select trade_number, business_date, instrument, priority, quantity, price_fen, amount_fen, buyer_uscc,
                seller_uscc, buy_order_id, sell_order_id, project_id, executed_at, id, mode
            from trade t
            where ($1 = '' or t.buyer_uscc = $1 or t.seller_uscc = $1) and t.id < $3
              and ($5 = '' or t.instrument = $5)
              and ($6 = '' or case $6 when 'BUY' then t.buyer_uscc else t.seller_uscc end = $1)
              and coalesce(t.business_date >= nullif($7, '')::date, true)
              and coalesce(t.business_date <= nullif($8, '')::date, true)
            """ + OF_REGION.formatted(2, "$1", 2) + "order by t.id desc limit $4";
    private static final String OPEN = """
            select order_id from market_order
            where state in ('RESTING', 'PARTLY_FILLED') and uscc = $1
              and ($2 = '' or instrument = $2) and ($3 = '' or side = $3)
            order by seq""";

    private final MarketTables tables;
    private final Pool pool;

    PostgresOrders(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<OrderView>> find(UUID orderId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(ORDER + "where order_id = $1").execute(Tuple.of(orderId)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(order(rows.iterator().next())));
    }

    @Override
    public Uni<List<UUID>> open(String uscc, @Nullable Instrument instrument, @Nullable Side side) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(OPEN).execute(Tuple.of(uscc, nameOf(instrument), nameOf(side))))
                .map(rows -> {
                    var ids = new ArrayList<UUID>(rows.size());
                    rows.forEach(row -> ids.add(row.getUUID(0)));
                    return ids;
                });
    }

    @Override
    public Uni<Page<OrderView>> orders(Scope scope, OrderFilter filter, String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(ORDERS)
                        .execute(parameters(scope, filter, after, limit)
                                .addArrayOfString(filter.states().toArray(String[]::new))
                                .addString(filter.clientOrderId())))
                .map(rows -> page(rows, limit, PostgresOrders::order, row -> row.getLong(13)));
    }

    @Override
    public Uni<Page<TradeView>> trades(Scope scope, OrderFilter filter, String after, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(TRADES).execute(parameters(scope, filter, after, limit)))
                .map(rows -> page(rows, limit, row -> trade(row, scope.uscc()), row -> row.getLong(13)));
    }

    private static Tuple parameters(Scope scope, OrderFilter filter, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return Tuple.of(scope.uscc(), scope.regionCode(), before, limit)
                .addString(filter.instrument())
                .addString(filter.side())
                .addString(filter.from())
                .addString(filter.to());
    }

    private static String nameOf(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <T> Page<T> page(RowSet<Row> rows, int limit, Function<Row, T> each, ToLongFunction<Row> cursor) {
        List<T> items = new ArrayList<>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(each.apply(row));
            next = Long.toString(cursor.applyAsLong(row));
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    private static OrderView order(Row row) {
        return new OrderView(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getLocalDate(3),
                Instrument.valueOf(row.getString(4)),
                Side.valueOf(row.getString(5)),
                priority(row.getString(6)),
                row.getString(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getString(11),
                row.getOffsetDateTime(12).toInstant());
    }

    private static TradeView trade(Row row, String uscc) {
        boolean buyer = row.getString(7).equals(uscc);
        boolean seller = row.getString(8).equals(uscc);
        Side side = buyer ? Side.BUY : Side.SELL;
        return new TradeView(
                row.getString(0),
                row.getLocalDate(1),
                Instrument.valueOf(row.getString(2)),
                Priority.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                buyer || seller ? side : null,
                orderOf(row, buyer, seller),
                seller ? null : row.getString(11),
                TradeMode.valueOf(row.getString(14)),
                row.getOffsetDateTime(12).toInstant());
    }

    private static @Nullable UUID orderOf(Row row, boolean buyer, boolean seller) {
        UUID sellers = seller ? row.getUUID(10) : null;
        return buyer ? row.getUUID(9) : sellers;
    }

    private static @Nullable Priority priority(@Nullable String name) {
        return name == null ? null : Priority.valueOf(name);
    }
}
