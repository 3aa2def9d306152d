package org.nengquan.disclosure.chart.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.disclosure.chart.app.Bars;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.TradePrinted;
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
                .chain(() -> write(GROW, Bar.of(batch.of(TradePrinted.class)), batch.edition()));
    }

    @Override
    public Uni<List<KeptBar>> changedSince(long edition) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(edition)).map(PostgresBars::bars);
    }

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
