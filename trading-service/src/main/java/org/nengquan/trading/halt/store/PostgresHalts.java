package org.nengquan.trading.halt.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.halt.app.HaltView;
import org.nengquan.trading.halt.app.Halts;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.matching.domain.HaltMeasure;
import org.nengquan.trading.order.app.Page;

/** Halts in PostgreSQL; the cursor is the place in the order of the journal. */
@ApplicationScoped
class PostgresHalts implements Halts {
    private static final String HALT = """
            select halt_id, action, instrument, reason_zh, reason_en, state, proposed_by, proposed_at, decided_by,
                decided_at, seq
            from market_halt
            """;

    private final MarketTables tables;
    private final Pool pool;

    PostgresHalts(MarketTables tables, Pool pool) {
        this.tables = tables;
        this.pool = pool;
    }

    @Override
    public Uni<Optional<HaltView>> find(UUID haltId) {
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(HALT + "where halt_id = $1").execute(Tuple.of(haltId)))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(halt(rows.iterator().next())));
    }

    @Override
    public Uni<Page<HaltView>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return tables.upToDate()
                .chain(() -> pool.preparedQuery(HALT + "where seq < $1 order by seq desc limit $2")
                        .execute(Tuple.of(before, limit)))
                .map(rows -> page(rows, limit));
    }

    private static Page<HaltView> page(RowSet<Row> rows, int limit) {
        var items = new ArrayList<HaltView>(rows.size());
        String next = null;
        for (Row row : rows) {
            items.add(halt(row));
            next = row.getLong(10).toString();
        }
        return new Page<>(items, items.size() < limit ? null : next);
    }

    private static HaltView halt(Row row) {
        return new HaltView(
                row.getUUID(0),
                HaltMeasure.Action.valueOf(row.getString(1)),
                instrument(row.getString(2)),
                Text.of(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getOffsetDateTime(7).toInstant(),
                row.getString(8),
                instant(row.getOffsetDateTime(9)));
    }

    private static @Nullable Instrument instrument(@Nullable String name) {
        return name == null ? null : Instrument.valueOf(name);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
