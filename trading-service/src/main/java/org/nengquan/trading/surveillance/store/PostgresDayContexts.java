package org.nengquan.trading.surveillance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.surveillance.app.DayContexts;
import org.nengquan.trading.surveillance.domain.DayContext;
import org.nengquan.trading.surveillance.domain.Deadline;
import org.nengquan.trading.surveillance.domain.Flow;
import org.nengquan.trading.surveillance.domain.Limits;
import org.nengquan.trading.surveillance.domain.PastDay;
import org.nengquan.trading.surveillance.domain.Relation;
import org.nengquan.trading.surveillance.domain.Relations;
import org.nengquan.trading.surveillance.domain.Threshold;
import org.nengquan.trading.surveillance.domain.ThresholdName;

/** What was before a day, read from the market's own tables. */
@ApplicationScoped
class PostgresDayContexts implements DayContexts {
    private static final String THRESHOLDS =
            "select name, value, effective_from, basis from surveillance_threshold where approved_by is not null";
    private static final String RELATIONS = "select uscc, kind, key from surveillance_relation";
    private static final String FLOWS = """
            select seller_uscc, buyer_uscc, instrument, sum(quantity)::bigint from trade
            where business_date < $1 and mode not in ('DIRECTED', 'FIRST_CALL') and business_date >= coalesce(
                (select min(d.business_date) from (select distinct business_date from trading_day
                    where business_date < $1 order by business_date desc limit $2) d), $1)
            group by seller_uscc, buyer_uscc, instrument order by seller_uscc, buyer_uscc, instrument
            """;
    private static final String PAST = """
            select business_date, instrument, previous_close_fen, close_fen, quantity from trading_day_market
            where business_date < $1 and close_fen is not null and trades > 0 order by business_date desc limit 60
            """;
    private static final String DEADLINES =
            "select date, name_zh, name_en from surveillance_deadline where date >= $1 order by date";

    private final MarketTables tables;
    private final Pool pool;

    PostgresDayContexts(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<DayContext> before(LocalDate date) {
        return tables.upToDate()
                .chain(() -> list(THRESHOLDS, Tuple.tuple(), PostgresDayContexts::threshold))
                .map(rows -> Limits.on(date, rows))
                .flatMap(limits -> before(date, limits));
    }

    private Uni<DayContext> before(LocalDate date, Limits limits) {
        long days = limits.of(ThresholdName.HISTORY_DAYS);
        return Uni.combine()
                .all()
                .unis(
                        list(RELATIONS, Tuple.tuple(), PostgresDayContexts::relation),
                        list(FLOWS, Tuple.of(date, days), PostgresDayContexts::flow),
                        list(PAST, Tuple.of(date), PostgresDayContexts::pastDay),
                        list(DEADLINES, Tuple.of(date), PostgresDayContexts::deadline))
                .asTuple()
                .map(parts -> new DayContext(
                        date,
                        limits,
                        Relations.of(parts.getItem1()),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4()));
    }

    private <T> Uni<List<T>> list(String sql, Tuple parameters, Function<Row, T> each) {
        return pool.preparedQuery(sql).execute(parameters).map(rows -> {
            var list = new ArrayList<T>(rows.size());
            rows.forEach(row -> list.add(each.apply(row)));
            return list;
        });
    }

    private static Threshold threshold(Row row) {
        return new Threshold(
                ThresholdName.valueOf(row.getString(0)), row.getLong(1), row.getLocalDate(2), row.getString(3));
    }

    private static Relation relation(Row row) {
        return new Relation(row.getString(0), Relation.Kind.valueOf(row.getString(1)), row.getString(2));
    }

    private static Flow flow(Row row) {
        return new Flow(row.getString(0), row.getString(1), Instrument.valueOf(row.getString(2)), row.getLong(3));
    }

    private static PastDay pastDay(Row row) {
        return new PastDay(
                row.getLocalDate(0),
                Instrument.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4));
    }

    private static Deadline deadline(Row row) {
        return new Deadline(row.getLocalDate(0), Text.of(row.getString(1), row.getString(2)));
    }
}
