package org.nengquan.disclosure.tape.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.Priority;
import org.nengquan.disclosure.fact.domain.TradeDefaulted;
import org.nengquan.disclosure.fact.domain.TradeMode;
import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.fact.domain.TradeSettled;
import org.nengquan.disclosure.tape.app.Tape;
import org.nengquan.disclosure.tape.domain.Beside;
import org.nengquan.disclosure.tape.domain.TapeLine;
import org.nengquan.disclosure.tape.domain.TradeState;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresTape implements Tape {

    private static final String INSERT_TRADES = """
            insert into trade (sequence, trade_number, business_date, instrument, priority, quantity, price_fen,
                               amount_fen, executed_at, mode)
            select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[], $5::text[], $6::bigint[],
                                 $7::bigint[], $8::bigint[], $9::timestamptz[], $10::text[])
            """;
    private static final String INSERT_OUTCOMES = """
            insert into trade_outcome (trade_number, outcome, decided_on)
            select * from unnest($1::text[], $2::text[], $3::date[])
            """;
    private static final String LINES = """
            select t.sequence, t.trade_number, t.business_date, t.instrument, t.priority, t.quantity, t.price_fen,
                   t.amount_fen, t.mode, t.executed_at, coalesce(o.outcome, 'PENDING') as state
            from trade t left join trade_outcome o using (trade_number)
            """;
    private static final String NEWEST = LINES + "where t.sequence < $1 order by t.sequence desc limit $2";
    private static final String OF_DAY =
            LINES + "where t.business_date = $1 and t.sequence > $2 order by t.sequence limit $3";

    private static final String BESIDE = """
            select mode, instrument, sum(quantity)::bigint as quantity, sum(amount_fen)::bigint as amount_fen,
                   count(*) as trades
            from trade where business_date = $1 and mode <> 'LISTING' group by mode, instrument
            """;

    private final Pool pool;

    PostgresTape(Pool pool) {
        this.pool = pool;
    }

    /** What became of a trade, as a row. */
    private record Outcome(String tradeNumber, TradeState state, LocalDate decidedOn) {}

    @Override
    public Uni<Void> project(Batch batch) {
        return insertTrades(batch.of(TradePrinted.class)).chain(() -> insertOutcomes(outcomes(batch)));
    }

    @Override
    public Uni<List<TapeLine>> newest(long before, int limit) {
        return pool.preparedQuery(NEWEST).execute(Tuple.of(before, limit)).map(PostgresTape::lines);
    }

    @Override
    public Uni<List<TapeLine>> ofDay(LocalDate date, long after, int limit) {
        return pool.preparedQuery(OF_DAY).execute(Tuple.of(date, after, limit)).map(PostgresTape::lines);
    }

    @Override
    public Uni<List<Beside>> besideTheListing(LocalDate date) {
        return pool.preparedQuery(BESIDE).execute(Tuple.of(date)).map(PostgresTape::beside);
    }

    private static Uni<Void> insertTrades(List<TradePrinted> trades) {
        if (trades.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(trades);
        return Sql.update(
                        INSERT_TRADES,
                        columns.longs(TradePrinted::sequence),
                        columns.texts(TradePrinted::tradeNumber),
                        columns.dates(TradePrinted::businessDate),
                        columns.texts(trade -> trade.instrument().name()),
                        columns.texts(trade -> trade.priority().name()),
                        columns.longs(TradePrinted::quantity),
                        columns.longs(TradePrinted::priceFen),
                        columns.longs(TradePrinted::amountFen),
                        columns.times(trade -> OffsetDateTime.ofInstant(trade.executedAt(), ZoneOffset.UTC)),
                        columns.texts(trade -> trade.mode().name()))
                .replaceWithVoid();
    }

    private static Uni<Void> insertOutcomes(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(outcomes);
        return Sql.update(
                        INSERT_OUTCOMES,
                        columns.texts(Outcome::tradeNumber),
                        columns.texts(outcome -> outcome.state().name()),
                        columns.dates(Outcome::decidedOn))
                .replaceWithVoid();
    }

    private static List<Outcome> outcomes(Batch batch) {
        var outcomes = new ArrayList<Outcome>();
        for (TradeSettled fact : batch.of(TradeSettled.class)) {
            outcomes.add(new Outcome(fact.tradeNumber(), TradeState.SETTLED, fact.businessDate()));
        }
        for (TradeDefaulted fact : batch.of(TradeDefaulted.class)) {
            outcomes.add(new Outcome(fact.tradeNumber(), TradeState.DEFAULTED, fact.businessDate()));
        }
        return outcomes;
    }

    private static List<TapeLine> lines(RowSet<Row> rows) {
        var lines = new ArrayList<TapeLine>(rows.size());
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static List<Beside> beside(RowSet<Row> rows) {
        var sums = new ArrayList<Beside>(rows.size());
        rows.forEach(row -> sums.add(new Beside(
                TradeMode.valueOf(row.getString("mode")),
                Instrument.valueOf(row.getString("instrument")),
                new OffBook(row.getLong("quantity"), row.getLong("amount_fen"), row.getLong("trades")))));
        sums.sort(Comparator.comparing(Beside::mode).thenComparing(Beside::instrument));
        return sums;
    }

    private static TapeLine line(Row row) {
        var trade = new TradePrinted(
                row.getLong("sequence"),
                row.getString("trade_number"),
                row.getLocalDate("business_date"),
                Instrument.valueOf(row.getString("instrument")),
                Priority.valueOf(row.getString("priority")),
                row.getLong("quantity"),
                row.getLong("price_fen"),
                row.getLong("amount_fen"),
                TradeMode.valueOf(row.getString("mode")),
                row.getOffsetDateTime("executed_at").toInstant());
        return new TapeLine(trade, TradeState.valueOf(row.getString("state")));
    }
}
