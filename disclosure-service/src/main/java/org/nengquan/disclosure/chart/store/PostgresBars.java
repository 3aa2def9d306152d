package org.nengquan.disclosure.chart.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.disclosure.chart.app.Bars;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresBars implements Bars {

    private static final String INSERT = """
            insert into bar as b (instrument, period, date, open_fen, high_fen, low_fen, close_fen, quantity,
                                  amount_fen, trades, edition)
            select *, $11::bigint
            from unnest($1::text[], $2::text[], $3::date[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[],
                        $8::bigint[], $9::bigint[], $10::bigint[])
            on conflict (instrument, period, date)
            """;
    private static final String BEGIN = INSERT + "do nothing";
    private static final String GROW = INSERT + """
            do update set
                open_fen = case when b.trades = 0 then excluded.open_fen else b.open_fen end,
                high_fen = case when b.trades = 0 then excluded.high_fen else greatest(b.high_fen, excluded.high_fen) end,
                low_fen = case when b.trades = 0 then excluded.low_fen else least(b.low_fen, excluded.low_fen) end,
                close_fen = excluded.close_fen, quantity = b.quantity + excluded.quantity,
                amount_fen = b.amount_fen + excluded.amount_fen, trades = b.trades + excluded.trades,
                edition = excluded.edition
            """;
    private static final String CLOSE_DAYS = """
            update bar b set close_fen = c.close_fen, edition = $4
            from unnest($1::text[], $2::date[], $3::bigint[]) as c (instrument, date, close_fen)
            where b.instrument = c.instrument and b.period = 'DAY' and b.date = c.date
            """;
    /** A week closes where the latest of its days with trades stands. */
    private static final String CLOSE_WEEKS = """
            update bar w set close_fen = d.close_fen, edition = $3
            from (select distinct on (day.instrument, t.week) day.instrument, t.week, day.close_fen
                  from unnest($1::text[], $2::date[]) as t (instrument, week)
                  join bar day on day.instrument = t.instrument and day.period = 'DAY'
                       and day.trades > 0 and day.date >= t.week and day.date < t.week + 7
                  order by day.instrument, t.week, day.date desc) d
            where w.instrument = d.instrument and w.period = 'WEEK' and w.date = d.week
            """;

    private static final String CHANGED = "select * from bar where edition > $1";

    private final Pool pool;

    PostgresBars(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> project(Batch batch) {
        List<Bar> opening = batch.of(DayOpened.class).stream()
                .flatMap(day -> Bar.opening(day).stream())
                .toList();
        return write(BEGIN, opening, batch.edition())
                .chain(() -> write(GROW, Bar.of(batch.listed()), batch.edition()))
                .chain(() -> close(batch));
    }

    @Override
    public Uni<List<KeptBar>> changedSince(long edition) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(edition)).map(PostgresBars::bars);
    }

    private static Uni<Void> close(Batch batch) {
        List<ClosedDay> closed = batch.of(DayClosed.class).stream()
                .flatMap(day -> day.markets().stream().map(market -> new ClosedDay(day.businessDate(), market)))
                .toList();
        if (closed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(closed);
        String[] instruments = columns.texts(day -> day.market().instrument().name());
        return Sql.update(
                        CLOSE_DAYS,
                        instruments,
                        columns.dates(ClosedDay::date),
                        columns.longs(day -> day.market().figures().closeFen()),
                        batch.edition())
                .chain(() -> Sql.update(
                        CLOSE_WEEKS,
                        instruments,
                        columns.dates(day -> Period.WEEK.startOf(day.date())),
                        batch.edition()))
                .replaceWithVoid();
    }

    /** One market's close of one day. */
    private record ClosedDay(LocalDate date, DayClosed.Market market) {}

    private static Uni<Void> write(String sql, List<Bar> bars, long edition) {
        if (bars.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(bars);
        return Sql.update(
                        sql,
                        columns.texts(bar -> bar.key().instrument().name()),
                        columns.texts(bar -> bar.key().period().name()),
                        columns.dates(bar -> bar.key().date()),
                        columns.longs(bar -> bar.figures().openFen()),
                        columns.longs(bar -> bar.figures().highFen()),
                        columns.longs(bar -> bar.figures().lowFen()),
                        columns.longs(bar -> bar.figures().closeFen()),
                        columns.longs(bar -> bar.figures().quantity()),
                        columns.longs(bar -> bar.figures().amountFen()),
                        columns.longs(bar -> bar.figures().trades()),
                        edition)
                .replaceWithVoid();
    }

    private static List<KeptBar> bars(RowSet<Row> rows) {
        var bars = new ArrayList<KeptBar>(rows.size());
        rows.forEach(row -> bars.add(bar(row)));
        return bars;
    }

    private static KeptBar bar(Row row) {
        var key = new Bar.Key(
                Instrument.valueOf(row.getString("instrument")),
                Period.valueOf(row.getString("period")),
                row.getLocalDate("date"));
        var figures = new Figures(
                row.getLong("open_fen"),
                row.getLong("high_fen"),
                row.getLong("low_fen"),
                row.getLong("close_fen"),
                row.getLong("quantity"),
                row.getLong("amount_fen"),
                row.getLong("trades"));
        return new KeptBar(row.getLong("edition"), new Bar(key, figures));
    }
}
