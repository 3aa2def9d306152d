package org.nengquan.trading.audit.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.trading.audit.app.Evidence;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Followed;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Balance;
import org.nengquan.trading.matching.domain.Bucket;

/** The shard's tables as one transaction sees them. */
record PostgresMoment(SqlConnection connection, String id) implements Evidence.Moment {
    private static final String INVITATIONS = """
            select auction_id, (select count(*) from auction_bid b where b.auction_id = a.auction_id)
              from auction a where shard = $1 and state in ('ANNOUNCED', 'BIDDING', 'REVEALING')
            union all
            select offer_id, quantity - accepted_quantity from directed_offer
             where shard = $1 and state in ('PROPOSED', 'OPEN')
            union all
            select call_id, quantity - taken_quantity from first_call where shard = $1 and state = 'OPEN'""";
    private static final String SUMS = """
            select (select count(*) from market_order where shard = $1),
                   t.trades, t.quantity, t.amount_fen,
                   (select count(*) from trading_day where shard = $1),
                   (select count(*) from refusal),
                   (select coalesce(sum(filled_quantity), 0)::bigint from market_order where shard = $1),
                   t.listed,
                   o.event_rows, o.last_row, o.trades,
                   (select count(*) from trading_day_market m left join
                        (select business_date, instrument, count(*) as n, sum(quantity)::bigint as q,
                                sum(amount_fen)::bigint as a
                           from trade where shard = $1 and mode = 'LISTING' group by business_date, instrument) d
                        using (business_date, instrument) left join
                        (select business_date, instrument, count(*) as n, sum(quantity)::bigint as q,
                                sum(amount_fen)::bigint as a
                           from trade where shard = $1 and mode <> 'LISTING' group by business_date, instrument) b
                        using (business_date, instrument)
                     where m.shard = $1 and m.trades is not null
                       and ((m.trades, m.quantity, m.amount_fen) <> (coalesce(d.n, 0), coalesce(d.q, 0), coalesce(d.a, 0))
                            or (m.off_book_trades, m.off_book_quantity, m.off_book_amount_fen)
                               <> (coalesce(b.n, 0), coalesce(b.q, 0), coalesce(b.a, 0))
                            or m.close_fen <> coalesce((2 * d.a + d.q) / (2 * d.q), m.previous_close_fen)))
            from (select count(*) as trades, coalesce(sum(quantity), 0)::bigint as quantity,
                         coalesce(sum(amount_fen), 0)::bigint as amount_fen,
                         coalesce(sum(quantity) filter (where mode = 'LISTING'), 0)::bigint as listed from trade where shard = $1) t,
                 (select count(*) as event_rows, coalesce(max(sequence), 0) as last_row,
                         count(*) filter (where type = 'trading.trade-executed.v1') as trades
                    from market_outbox where shard = $1) o""";

    @Override
    public Uni<Ownership> shard() {
        return connection
                .preparedQuery("""
                        select s.epoch, last_seq, last_hash, last_event, published_event, seq, event
                        from shard s join followed f on f.shard = s.id where s.id = $1""")
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next())
                .map(row -> new Ownership(
                        id,
                        row.getLong(0),
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        new Followed(row.getLong(5), row.getLong(6))));
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(long seq, int limit) {
        return connection
                .preparedQuery("select seq, at, command, events, hash from journal_after($1, $2, $3)")
                .execute(Tuple.of(id, seq, limit))
                .map(rows -> list(rows, PostgresMoment::line));
    }

    @Override
    public Uni<List<Balance>> positions() {
        return connection
                .query("select uscc, bucket, free, reserved from market_position")
                .execute()
                .map(rows -> list(
                        rows,
                        row -> new Balance(
                                row.getString(0), Bucket.valueOf(row.getString(1)), row.getLong(2), row.getLong(3))));
    }

    @Override
    public Uni<Map<UUID, Long>> openOrders() {
        return connection.preparedQuery("""
                        select order_id, quantity - filled_quantity from market_order
                        where shard = $1 and state in ('RESTING', 'PARTLY_FILLED')""").execute(Tuple.of(id)).map(PostgresMoment::remaining);
    }

    @Override
    public Uni<Set<UUID>> openBlocks() {
        return connection
                .preparedQuery("select block_id from block_agreement where shard = $1 and state = 'PROPOSED'")
                .execute(Tuple.of(id))
                .map(rows -> Set.copyOf(list(rows, row -> row.getUUID(0))));
    }

    @Override
    public Uni<Map<UUID, Long>> invitations() {
        return connection.preparedQuery(INVITATIONS).execute(Tuple.of(id)).map(PostgresMoment::remaining);
    }

    @Override
    public Uni<Evidence.Sums> sums() {
        return connection
                .preparedQuery(SUMS)
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next())
                .map(PostgresMoment::sums);
    }

    private static Evidence.Sums sums(Row row) {
        return new Evidence.Sums(
                row.getLong(0),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11));
    }

    private static ChainedLine line(Row row) {
        return new ChainedLine(
                new JournalLine(
                        row.getLong(0), row.getOffsetDateTime(1).toInstant(), row.getString(2), row.getString(3)),
                row.getString(4));
    }

    private static Map<UUID, Long> remaining(RowSet<Row> rows) {
        Map<UUID, Long> open = new HashMap<>();
        for (Row row : rows) {
            open.put(row.getUUID(0), row.getLong(1));
        }
        return open;
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(each.apply(row));
        }
        return list;
    }
}
