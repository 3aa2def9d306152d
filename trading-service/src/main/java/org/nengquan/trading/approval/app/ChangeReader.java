package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes of one kind beside their proposals; for the stores that keep them.
 *
 * @param <V> how people see a change
 */
public final class ChangeReader<V> {
    private final Pool pool;
    private final String select;
    private final Maker<V> maker;

    /**
     * A reader of one table.
     *
     * @param table of the changes, with {@code number} and {@code proposal_id}
     * @param columns what the maker reads by name, of the change {@code c} and its proposal {@code p}
     */
    public ChangeReader(Pool pool, String table, String columns, Maker<V> maker) {
        this.pool = pool;
        this.maker = maker;
        this.select = """
                select p.id, p.status, p.basis, p.proposed_by, p.proposed_at, p.decided_by, p.decided_at, p.reason,
                    c.number, %s from %s c join proposal p on p.id = c.proposal_id
                """.formatted(columns, table);
    }

    /** See {@link Changes#find}. */
    public Uni<Optional<V>> find(UUID proposal) {
        return pool.preparedQuery(select + "where p.id = $1")
                .execute(Tuple.of(proposal))
                .map(rows -> views(rows).stream().findFirst());
    }

    /** See {@link Changes#page}. */
    public Uni<List<V>> page(String after, int limit) {
        long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        return pool.preparedQuery(select + "where c.number < $1 order by c.number desc limit $2")
                .execute(Tuple.of(before, limit))
                .map(this::views);
    }

    private List<V> views(RowSet<Row> rows) {
        var views = new ArrayList<V>(rows.size());
        rows.forEach(row -> views.add(maker.view(row.getLong("number"), proposal(row), row)));
        return views;
    }

    private static ProposalView proposal(Row row) {
        return new ProposalView(
                row.getUUID("id"),
                row.getString("status"),
                row.getString("basis"),
                row.getString("proposed_by"),
                row.getOffsetDateTime("proposed_at").toInstant(),
                row.getString("decided_by"),
                instant(row.getOffsetDateTime("decided_at")),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Makes the change of a row. */
    @FunctionalInterface
    public interface Maker<V> {
        V view(long number, ProposalView proposal, Row row);
    }
}
