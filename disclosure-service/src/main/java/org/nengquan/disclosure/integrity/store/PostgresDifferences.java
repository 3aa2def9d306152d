package org.nengquan.disclosure.integrity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.disclosure.integrity.app.Differences;

@ApplicationScoped
class PostgresDifferences implements Differences {

    private static final String FIGURES = """
            (array_agg(price_fen order by sequence))[1] as open_fen, max(price_fen) as high_fen,
            min(price_fen) as low_fen, sum(quantity)::bigint as quantity, sum(amount_fen)::bigint as amount_fen,
            count(*) as trades
            """;

    /** An open day stands at its last price; a closed one at its average weighted by volume, half a fen up. */
    private static final String DAY_CLOSES = """
            day_close as (
                select m.instrument, m.business_date as date, t.trades, case
                           when t.trades is null then m.previous_close_fen
                           when m.phase = 'CLOSED' then t.average_fen
                           else t.last_fen end as close_fen
                from market_day m left join (
                    select business_date, instrument, count(*) as trades,
                           div(2 * sum(amount_fen) + sum(quantity), 2 * sum(quantity))::bigint as average_fen,
                           (array_agg(price_fen order by sequence desc))[1] as last_fen
                    from trade where mode = 'LISTING' group by 1, 2) t using (business_date, instrument))
            """;

    private static final String K_LINE = """
            with %s,
            period_close as (
                select instrument, 'DAY' as period, date, close_fen from day_close
                union all
                (select distinct on (instrument, date_trunc('week', date)) instrument, 'WEEK',
                        date_trunc('week', date)::date, close_fen
                 from day_close where trades > 0
                 order by instrument, date_trunc('week', date), date desc)),
            recomputed as (
                select instrument, p.period, case p.period when 'DAY' then business_date
                           else date_trunc('week', business_date)::date end as date, %s
                from trade cross join (values ('DAY'), ('WEEK')) as p (period)
                where mode = 'LISTING'
                group by 1, 2, 3)
            select b.period || ' ' || b.instrument || ' ' || b.date as difference
            from bar b left join recomputed r using (instrument, period, date)
                 left join period_close c using (instrument, period, date)
            where b.trades <> coalesce(r.trades, 0)
               or (b.trades > 0 and (b.open_fen, b.high_fen, b.low_fen, b.close_fen, b.quantity, b.amount_fen)
                   is distinct from (r.open_fen, r.high_fen, r.low_fen, c.close_fen, r.quantity, r.amount_fen))
            union all
            select 'missing ' || period || ' ' || instrument || ' ' || date
            from recomputed r where not exists (select from bar b
                where b.instrument = r.instrument and b.period = r.period and b.date = r.date)
            """.formatted(DAY_CLOSES, FIGURES);

    private static final String DAY_REPORT = """
            with %s,
            recomputed as (select business_date, instrument, %s from trade where mode = 'LISTING' group by 1, 2),
            beside as (select business_date, instrument, sum(quantity)::bigint as quantity,
                              sum(amount_fen)::bigint as amount_fen, count(*) as trades
                       from trade where mode <> 'LISTING' group by 1, 2),
            settled as (select business_date, instrument, count(*) as n
                        from trade join trade_outcome using (trade_number)
                        where outcome = 'SETTLED' group by 1, 2)
            select m.business_date || ' ' || m.instrument as difference
            from market_day m left join recomputed r using (business_date, instrument)
                 left join settled s using (business_date, instrument)
                 left join beside b using (business_date, instrument)
                 left join day_close c on c.date = m.business_date and c.instrument = m.instrument
            where (m.off_book_quantity, m.off_book_amount_fen, m.off_book_trades)
                  <> (coalesce(b.quantity, 0), coalesce(b.amount_fen, 0), coalesce(b.trades, 0))
               or m.trades <> coalesce(r.trades, 0) or m.settled_trades <> coalesce(s.n, 0)
               or (m.trades > 0 and (m.open_fen, m.high_fen, m.low_fen, m.close_fen, m.quantity, m.amount_fen)
                   is distinct from (r.open_fen, r.high_fen, r.low_fen, c.close_fen, r.quantity, r.amount_fen))
               or (m.trades = 0 and (m.open_fen, m.high_fen, m.low_fen, m.close_fen) is distinct from
                   (m.previous_close_fen, m.previous_close_fen, m.previous_close_fen, m.previous_close_fen))
            """.formatted(DAY_CLOSES, FIGURES);

    private static final String DAY_CLOSE = """
            select m.business_date || ' ' || m.instrument as difference
            from market_day m left join market_close c using (business_date, instrument)
            where m.phase = 'CLOSED'
              and (m.open_fen, m.high_fen, m.low_fen, m.close_fen, m.quantity, m.amount_fen, m.trades,
                   m.off_book_quantity, m.off_book_amount_fen, m.off_book_trades)
                  is distinct from
                  (c.open_fen, c.high_fen, c.low_fen, c.close_fen, c.quantity, c.amount_fen, c.trades,
                   c.off_book_quantity, c.off_book_amount_fen, c.off_book_trades)
            """;

    /** The two come by different topics: for a moment the outcome may be ahead of its trade. */
    private static final String SETTLED = """
            select o.outcome || ' ' || o.trade_number as difference
            from trade_outcome o where not exists (select from trade t where t.trade_number = o.trade_number)
                and o.published_at < now() - interval '1 minute'
            """;

    private static final String LEAVES = """
            with facts (kind, facts) as (
                select 'trade', count(*) from trade
                union all select 'settlement', count(*) from trade_outcome where outcome = 'SETTLED'
                union all select 'default', count(*) from trade_outcome where outcome = 'DEFAULTED'
                union all select 'day-close', count(*) from market_close
                union all select 'issue', coalesce(sum(issuances), 0)::bigint from issued)
            select f.kind || ': ' || f.facts || ' facts, ' || count(l.leaf_index) || ' leaves' as difference
            from facts f left join log_leaf l on l.kind = f.kind
            group by f.kind, f.facts having f.facts <> count(l.leaf_index)
            union all
            select 'size ' || size || ', leaves ' || (select count(*) from log_leaf) from log_head
            where size <> (select count(*) from log_leaf)
            """;

    private static final String QUARANTINE =
            "select type || ' ' || source || '/' || sequence as difference from quarantined_event";

    private static final String COUNTS = """
            select (select count(*) from trade) as trades,
                   (select count(*) from trade_outcome where outcome = 'SETTLED') as settled,
                   (select count(distinct business_date) from market_day) as days,
                   (select size from log_head) as leaves,
                   (select coalesce(sum(quantity), 0)::bigint from issued) as issued
            """;

    private static final Map<Invariant, String> QUERIES = Map.of(
            Invariant.K_LINE_IS_RECOMPUTED_FROM_TRADES, K_LINE,
            Invariant.DAY_REPORT_IS_RECOMPUTED_FROM_TRADES, DAY_REPORT,
            Invariant.DAY_REPORT_EQUALS_THE_MARKETS_CLOSE, DAY_CLOSE,
            Invariant.EVERY_SETTLED_TRADE_IS_A_TRADE, SETTLED,
            Invariant.EVERY_FACT_HAS_ITS_LEAF, LEAVES,
            Invariant.NOTHING_IS_SET_ASIDE, QUARANTINE);

    private final Pool pool;

    PostgresDifferences(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<String> of(Invariant invariant) {
        String sql = "select coalesce(string_agg(difference, '; '), '') from (select * from (" + QUERIES.get(invariant)
                + ") differences order by 1 limit 20) found";
        return pool.query(sql).execute().map(rows -> rows.iterator().next().getString(0));
    }

    @Override
    public Uni<Map<String, Long>> counts() {
        return pool.query(COUNTS).execute().map(rows -> rows.iterator().next()).map(PostgresDifferences::counts);
    }

    private static Map<String, Long> counts(Row row) {
        var counts = new TreeMap<String, Long>();
        for (int column = 0; column < row.size(); column++) {
            counts.put(row.getColumnName(column), row.getLong(column));
        }
        return counts;
    }
}
