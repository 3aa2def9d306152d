package org.nengquan.disclosure.report.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Batch;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.fact.domain.TradeSettled;
import org.nengquan.disclosure.report.app.DayReports;
import org.nengquan.disclosure.report.app.KeptReport;
import org.nengquan.outbox.Sql;

@ApplicationScoped
class PostgresDayReports implements DayReports {

    private static final String OPEN = """
            insert into market_day (business_date, instrument, previous_close_fen, open_fen, high_fen, low_fen,
                                    close_fen, quantity, amount_fen, trades, phase, edition)
            select d, i, p, p, p, p, p, 0, 0, 0, 'OPEN', $4
            from unnest($1::date[], $2::text[], $3::bigint[]) as opened (d, i, p)
            """;
    private static final String ADD_TRADES = """
            update market_day m
            set open_fen = case when m.trades = 0 then a.o else m.open_fen end,
                high_fen = case when m.trades = 0 then a.h else greatest(m.high_fen, a.h) end,
                low_fen = case when m.trades = 0 then a.l else least(m.low_fen, a.l) end,
                close_fen = a.c, quantity = m.quantity + a.q, amount_fen = m.amount_fen + a.a,
                trades = m.trades + a.t, edition = $10
            from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bigint[],
                        $8::bigint[], $9::bigint[]) as a (d, i, o, h, l, c, q, a, t)
            where m.business_date = a.d and m.instrument = a.i and m.phase = 'OPEN'
            """;
    private static final String ADD_OFF_BOOK = """
            update market_day m
            set off_book_quantity = m.off_book_quantity + a.q, off_book_amount_fen = m.off_book_amount_fen + a.a,
                off_book_trades = m.off_book_trades + a.t, edition = $6
            from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[]) as a (d, i, q, a, t)
            where m.business_date = a.d and m.instrument = a.i and m.phase = 'OPEN'
            """;
    private static final String CLOSE = """
            with closed as (
                insert into market_close (business_date, instrument, open_fen, high_fen, low_fen, close_fen, quantity,
                                          amount_fen, trades, off_book_quantity, off_book_amount_fen,
                                          off_book_trades)
                select * from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[],
                                     $7::bigint[], $8::bigint[], $9::bigint[], $11::bigint[], $12::bigint[],
                                     $13::bigint[])
                returning business_date, instrument, close_fen)
            update market_day m set phase = 'CLOSED', close_fen = c.close_fen, edition = $10
            from closed c
            where m.business_date = c.business_date and m.instrument = c.instrument and m.phase = 'OPEN'
            """;
    private static final String MOVE_BUSINESS_DAY = "update business_day set business_date = $1, phase = $2";
    private static final String COUNT_SETTLED = """
            update market_day m set settled_trades = m.settled_trades + c.n, edition = $2
            from (select t.business_date, t.instrument, count(*) as n
                  from trade t join trade_outcome o using (trade_number)
                  where t.trade_number = any ($1::text[]) and o.outcome = 'SETTLED'
                  group by t.business_date, t.instrument) c
            where m.business_date = c.business_date and m.instrument = c.instrument
            """;
    private static final String CHANGED = """
            select * from market_day
            where business_date in (select business_date from market_day where edition > $1)
            order by business_date, instrument desc
            """;

    private final Pool pool;

    PostgresDayReports(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> project(Batch batch) {
        return open(batch)
                .chain(() -> addTrades(batch))
                .chain(() -> addOffBook(batch))
                .chain(() -> close(batch))
                .chain(() -> moveBusinessDay(batch));
    }

    @Override
    public Uni<Void> countSettled(Batch batch) {
        String[] touched = Stream.concat(
                        batch.of(TradePrinted.class).stream().map(TradePrinted::tradeNumber),
                        batch.of(TradeSettled.class).stream().map(TradeSettled::tradeNumber))
                .toArray(String[]::new);
        return touched.length == 0
                ? Uni.createFrom().voidItem()
                : Sql.update(COUNT_SETTLED, touched, batch.edition()).replaceWithVoid();
    }

    @Override
    public Uni<List<KeptReport>> changedSince(long edition) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(edition)).map(MarketDayRow::reports);
    }

    private static Uni<Void> open(Batch batch) {
        record Opened(LocalDate date, DayOpened.Market market) {}
        var opened = new ArrayList<Opened>();
        for (DayOpened day : batch.of(DayOpened.class)) {
            day.markets().forEach(market -> opened.add(new Opened(day.businessDate(), market)));
        }
        if (opened.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = new Columns<>(opened);
        return Sql.update(
                        OPEN,
                        columns.dates(Opened::date),
                        columns.texts(row -> row.market().instrument().name()),
                        columns.longs(row -> row.market().previousCloseFen()),
                        batch.edition())
                .replaceWithVoid();
    }

    private static Uni<Void> addTrades(Batch batch) {
        List<DayFigures> sums = DayFigures.ofTrades(batch.listed());
        return sums.isEmpty()
                ? Uni.createFrom().voidItem()
                : change(
                        ADD_TRADES,
                        DayFigures.parameters(sums, batch.edition()),
                        sums.size(),
                        "trades of a day that is not open");
    }

    private static Uni<Void> addOffBook(Batch batch) {
        List<OffBookFigures> sums = OffBookFigures.ofTrades(batch.offBook());
        return sums.isEmpty()
                ? Uni.createFrom().voidItem()
                : change(
                        ADD_OFF_BOOK,
                        OffBookFigures.parameters(sums, batch.edition()),
                        sums.size(),
                        "trades beside the listing of a day that is not open");
    }

    private static Uni<Void> close(Batch batch) {
        List<DayFigures> closed = DayFigures.ofCloses(batch.of(DayClosed.class));
        return closed.isEmpty()
                ? Uni.createFrom().voidItem()
                : change(
                        CLOSE,
                        DayFigures.closeParameters(closed, batch.edition()),
                        closed.size(),
                        "the close of a day that is not open");
    }

    private static Uni<Void> change(String sql, Object[] parameters, int wanted, String otherwise) {
        return Sql.update(sql, parameters)
                .invoke(changed -> requireAll(changed, wanted, otherwise))
                .replaceWithVoid();
    }

    /** The market is never wrong about its own day quietly: such an event is set aside, and shows in the integrity check. */
    private static void requireAll(int changed, int wanted, String otherwise) {
        if (changed != wanted) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Uni<Void> moveBusinessDay(Batch batch) {
        return batch.told().stream()
                .map(told -> switch (told.fact()) {
                    case DayOpened day -> Sql.update(MOVE_BUSINESS_DAY, day.businessDate(), "OPEN");
                    case DayClosed day -> Sql.update(MOVE_BUSINESS_DAY, day.businessDate(), "CLOSED");
                    default -> Uni.createFrom().item(0);
                })
                .reduce((first, then) -> first.chain(() -> then))
                .map(Uni::replaceWithVoid)
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
