package org.nengquan.disclosure.sharing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.sharing.app.PushProgress;
import org.nengquan.disclosure.sharing.domain.PushStatus;

/** One row; who moves it first has the turn. */
@ApplicationScoped
class PostgresPushProgress implements PushProgress {
    private static final String TAKE = """
            update sharing.credit_push set next_attempt_at = $2
            where next_attempt_at <= $1
                and exists (select from sharing.credit_record r where r.number = delivered_through + 1)
            returning delivered_through + 1, failures
            """;
    private static final String DELIVERED = """
            update sharing.credit_push set delivered_through = $1, delivered_at = $2, next_attempt_at = $2, failures = 0,
                last_failure = null, failing_since = null
            where delivered_through = $1 - 1
            """;
    private static final String FAILED = """
            update sharing.credit_push set failures = $2, last_failure = $3, failing_since = coalesce(failing_since, $4),
                next_attempt_at = $5
            where delivered_through = $1 - 1
            """;
    private static final String STATUS = """
            select p.delivered_through, (select coalesce(max(r.number), 0) from sharing.credit_record r)
                - p.delivered_through, p.failures, p.last_failure, p.failing_since, p.delivered_at
            from sharing.credit_push p
            """;

    private final Pool pool;

    PostgresPushProgress(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Turn>> take(Instant now, Instant until) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(at(now), at(until)))
                .map(rows -> first(rows).map(row -> new Turn(row.getLong(0), row.getInteger(1))));
    }

    @Override
    public Uni<Void> delivered(long number, Instant at) {
        return pool.preparedQuery(DELIVERED).execute(Tuple.of(number, at(at))).replaceWithVoid();
    }

    @Override
    public Uni<Void> failed(Turn turn, String why, Instant at, Instant next) {
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(turn.number(), turn.failures() + 1, why, at(at), at(next)))
                .replaceWithVoid();
    }

    @Override
    public Uni<PushStatus> status() {
        return pool.preparedQuery(STATUS)
                .execute()
                .map(rows -> first(rows).map(PostgresPushProgress::status).orElseThrow());
    }

    private static PushStatus status(Row row) {
        return new PushStatus(
                row.getLong(0),
                row.getLong(1),
                row.getInteger(2),
                Optional.ofNullable(row.getString(3)),
                instant(row.getOffsetDateTime(4)),
                instant(row.getOffsetDateTime(5)));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.iterator().hasNext() ? Optional.of(rows.iterator().next()) : Optional.empty();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
