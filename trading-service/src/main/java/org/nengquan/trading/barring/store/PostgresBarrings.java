package org.nengquan.trading.barring.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.barring.app.BarringView;
import org.nengquan.trading.barring.app.Barrings;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Notices in PostgreSQL; the cursor is the place in the order of their writing. */
@ApplicationScoped
class PostgresBarrings implements Barrings {
    private static final String PAGE = """
            select kind, subject_id, uscc, business_date, ended_at, remaining, why::text, id
            from barring b
            where ($1 = '' or b.uscc = $1)
              and ($2 = '' or exists (select from market_participant p where p.uscc = b.uscc and p.region_code = $2))
              and b.id < $3
            order by b.id desc limit $4""";

    private final MarketTables tables;
    private final Pool pool;
    private final ObjectMapper json;

    PostgresBarrings(MarketTables tables, Pool pool, ObjectMapper json) {
        this.tables = tables;
        this.pool = pool;
        this.json = json;
    }

    @Override
    public Uni<Page<BarringView>> of(Scope scope, String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return tables.upToDate()
                .chain(() ->
                        pool.preparedQuery(PAGE).execute(Tuple.of(scope.uscc(), scope.regionCode(), before, limit)))
                .map(rows -> page(rows, limit));
    }

    private Page<BarringView> page(RowSet<Row> rows, int limit) {
        var items = new ArrayList<BarringView>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(barring(row));
            next = row.getLong(7).toString();
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    private BarringView barring(Row row) {
        return new BarringView(
                row.getString(0),
                row.getUUID(1),
                row.getString(2),
                row.getLocalDate(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getLong(5),
                refusal(row.getString(6)));
    }

    private Refusal refusal(String text) {
        try {
            return json.readValue(text, Refusal.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a notice holds a reason that cannot be read", damaged);
        }
    }
}
