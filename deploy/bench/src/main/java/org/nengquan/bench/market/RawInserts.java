package org.nengquan.bench.market;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.ReadRows;
import org.nengquan.trading.journal.domain.ChainedLine;

/**
 * A limit: what the market wrote, written again into tables of the same columns, keys and checks by nothing but array
 * inserts, a thousand lines a transaction; each line of the journal, which keeps a batch in a row, as a row of its own.
 */
public final class RawInserts implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> LIKE_THE_MARKETS = List.of("market_order", "trade", "market_outbox");
    private static final String LINES = """
            create table if not exists raw_journal (
                shard text not null, seq bigint not null check (seq > 0), at timestamptz not null, command text not null,
                events text not null, hash text not null check (length(hash) = 64), primary key (shard, seq))""";

    private final SqlConnection connection;

    private RawInserts(SqlConnection connection) {
        this.connection = connection;
    }

    /** Makes the tables beside the market's own. */
    public static RawInserts on(Pool pool) {
        var inserts = new RawInserts(pool.getConnection().await().atMost(PATIENCE));
        inserts.run(LINES);
        LIKE_THE_MARKETS.forEach(table ->
                inserts.run("create table if not exists raw_%s (like %s including all)".formatted(table, table)));
        return inserts;
    }

    /** Writes the rows; returns when all is committed. */
    public void write(Written rows) {
        for (Written together : rows.thousands()) {
            transaction(together).await().atMost(PATIENCE);
        }
    }

    /** Empties the tables, so that the same rows can be written again. */
    public void forget() {
        run("truncate raw_journal");
        LIKE_THE_MARKETS.forEach(table -> run("truncate raw_" + table));
    }

    private void run(String sql) {
        connection.query(sql).execute().await().atMost(PATIENCE);
    }

    @Override
    public void close() {
        connection.closeAndAwait();
    }

    private Uni<?> transaction(Written rows) {
        var statements = new ArrayList<Uni<?>>();
        statements.add(connection.query("BEGIN").execute());
        statements.add(lines(rows.lines()));
        statements.add(orders(rows.orders()));
        statements.add(trades(rows.trades()));
        statements.add(events(rows.events()));
        statements.add(connection.query("COMMIT").execute());
        return Uni.join()
                .all(statements.stream().map(Uni::replaceWithVoid).toList())
                .andCollectFailures();
    }

    private Uni<?> lines(List<ChainedLine> rows) {
        return insert(
                """
                raw_journal (shard, seq, at, command, events, hash) select 'henan', * from unnest($1::bigint[],
                $2::timestamptz[], $3::text[], $4::text[], $5::text[])""",
                column(rows, Long[]::new, row -> row.line().seq()),
                column(rows, OffsetDateTime[]::new, row -> utc(row.line().at())),
                column(rows, String[]::new, row -> row.line().command()),
                column(rows, String[]::new, row -> row.line().events()),
                column(rows, String[]::new, ChainedLine::hash));
    }

    private Uni<?> orders(List<ReadRows.NewOrder> rows) {
        return insert(
                """
                raw_market_order (shard, filled_quantity, state, order_id, seq, placed_at, business_date, uscc,
                client_order_id, instrument, side, priority, price_fen, quantity) select 'henan', 0, 'RESTING', *
                from unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::date[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::bigint[], $11::bigint[])""",
                column(rows, UUID[]::new, ReadRows.NewOrder::orderId),
                column(rows, Long[]::new, ReadRows.NewOrder::seq),
                column(rows, OffsetDateTime[]::new, row -> utc(row.placedAt())),
                column(rows, LocalDate[]::new, ReadRows.NewOrder::businessDate),
                column(rows, String[]::new, row -> row.intent().uscc()),
                column(rows, String[]::new, ReadRows.NewOrder::clientOrderId),
                column(rows, String[]::new, row -> row.intent().instrument().name()),
                column(rows, String[]::new, row -> row.intent().side().name()),
                column(
                        rows,
                        String[]::new,
                        row -> row.intent().priority() == null
                                ? null
                                : row.intent().priority().name()),
                column(rows, Long[]::new, row -> row.intent().priceFen()),
                column(rows, Long[]::new, row -> row.intent().quantity()));
    }

    private Uni<?> trades(List<ReadRows.NewTrade> rows) {
        return insert(
                """
                raw_trade (shard, instrument, priority, mode, trade_number, seq, executed_at, business_date, quantity,
                price_fen, amount_fen, buyer_uscc, seller_uscc, buy_order_id, sell_order_id) select 'henan', 'ENERGY',
                'POOL', 'LISTING', * from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::date[], $5::bigint[],
                $6::bigint[], $7::bigint[], $8::text[], $9::text[], $10::uuid[], $11::uuid[])""",
                column(rows, String[]::new, row -> row.trade().tradeNumber()),
                column(rows, Long[]::new, ReadRows.NewTrade::seq),
                column(rows, OffsetDateTime[]::new, row -> utc(row.at())),
                column(rows, LocalDate[]::new, row -> row.trade().businessDate()),
                column(rows, Long[]::new, row -> row.trade().quantity()),
                column(rows, Long[]::new, row -> row.trade().priceFen()),
                column(rows, Long[]::new, row -> row.trade().amountFen()),
                column(rows, String[]::new, row -> row.trade().buyerUscc()),
                column(rows, String[]::new, row -> row.trade().sellerUscc()),
                column(rows, UUID[]::new, row -> row.trade().buyOrderId()),
                column(rows, UUID[]::new, row -> row.trade().sellOrderId()));
    }

    private Uni<?> events(List<PublishedEvent> rows) {
        return insert(
                """
                raw_market_outbox (shard, sequence, topic, type, subject, business_date, occurred_at, body)
                select 'henan', * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[],
                $6::timestamptz[], $7::text[])""",
                column(rows, Long[]::new, PublishedEvent::sequence),
                column(rows, String[]::new, PublishedEvent::topic),
                column(rows, String[]::new, PublishedEvent::type),
                column(rows, String[]::new, PublishedEvent::subject),
                column(rows, LocalDate[]::new, PublishedEvent::businessDate),
                column(rows, OffsetDateTime[]::new, row -> utc(row.time())),
                column(rows, String[]::new, PublishedEvent::body));
    }

    private Uni<?> insert(String rest, Object... columns) {
        var tuple = Tuple.tuple();
        for (Object column : columns) {
            tuple.addValue(column);
        }
        return connection.preparedQuery("insert into " + rest).execute(tuple);
    }

    private static <T, V> @Nullable V[] column(
            List<T> rows, IntFunction<@Nullable V[]> array, Function<T, @Nullable V> value) {
        @Nullable V[] column = array.apply(rows.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(rows.get(i));
        }
        return column;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
