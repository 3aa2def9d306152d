package org.nengquan.trading.market.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.market.app.Tape;
import org.nengquan.trading.market.app.TapeEntry;

/** The tape in PostgreSQL. */
@ApplicationScoped
class PostgresTape implements Tape {
    private final MarketTables tables;
    private final Pool pool;

    PostgresTape(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Part> read(Instrument instrument, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return tables.upToDate()
                .chain(() -> pool.preparedQuery("""
                        select trade_number, business_date, quantity, price_fen, amount_fen, executed_at, id, mode from trade
                        where instrument = $1 and id < $2 order by id desc limit $3""").execute(Tuple.of(instrument.name(), before, limit)))
                .map(rows -> part(rows, limit));
    }

    @Override
    public Uni<List<Board.News.Trade>> since(String tradeNumber, int limit) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery("""
                        select trade_number, instrument, quantity, price_fen, amount_fen, mode, executed_at from trade
                        where id > coalesce((select id from trade where trade_number = $1), 0) order by id limit $2""").execute(Tuple.of(tradeNumber, limit)))
                .map(rows -> {
                    var trades = new ArrayList<Board.News.Trade>(rows.size());
                    rows.forEach(row -> trades.add(news(row)));
                    return trades;
                });
    }

    private static Board.News.Trade news(Row row) {
        return new Board.News.Trade(
                row.getString(0),
                Instrument.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                TradeMode.valueOf(row.getString(5)),
                row.getOffsetDateTime(6).toInstant());
    }

    private static Part part(RowSet<Row> rows, int limit) {
        var items = new ArrayList<TapeEntry>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(entry(row));
            next = row.getLong(6).toString();
        }
        return new Part(items, items.size() < limit ? null : next);
    }

    private static TapeEntry entry(Row row) {
        return new TapeEntry(
                row.getString(0),
                row.getLocalDate(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                TradeMode.valueOf(row.getString(7)),
                row.getOffsetDateTime(5).toInstant());
    }
}
