package org.nengquan.trading.position.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.position.app.LargeHolders;

/** Reports of large holders in PostgreSQL. */
@ApplicationScoped
class PostgresLargeHolders implements LargeHolders {
    private final MarketTables tables;
    private final Pool pool;

    PostgresLargeHolders(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Part> reports(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return tables.upToDate()
                .chain(() -> pool.preparedQuery("""
                        select uscc, instrument, position, threshold, trade_number, business_date, reported_at, id
                        from large_holder_report where id < $1 order by id desc limit $2""").execute(Tuple.of(before, limit)))
                .map(rows -> part(rows, limit));
    }

    private static Part part(RowSet<Row> rows, int limit) {
        var items = new ArrayList<Report>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(report(row));
            next = row.getLong(7).toString();
        }
        return new Part(items, items.size() < limit ? null : next);
    }

    private static Report report(Row row) {
        return new Report(
                row.getString(0),
                Instrument.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getLocalDate(5),
                row.getOffsetDateTime(6).toInstant());
    }
}
