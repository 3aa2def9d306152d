package org.nengquan.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;

/**
 * The outbox table as the relay sees it, through the one connection that also holds the relay's lock. So nobody can
 * number rows who has lost the lock: the database drops lock and statement together.
 */
final class OutboxLog {

    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('nengquan.outbox.' || $1, 0))";
    private static final String UNLOCK = "select pg_advisory_unlock_all()";
    private static final String REGISTER = "insert into outbox_relay (source) values ($1) on conflict do nothing";
    private static final String PUBLISHED = "select published_sequence from outbox_relay where source = $1";
    private static final String EVENT = "sequence, topic, type, subject, business_date, occurred_at, body, traceparent";
    private static final String UNPUBLISHED =
            "select " + EVENT + " from outbox where sequence > $1 order by sequence limit $2";

    private static final String NUMBER = """
            with waiting as (
                select id, row_number() over (order by id) as place
                from (select id from outbox where sequence is null order by id limit $3) as first),
            moved as (
                update outbox_relay
                set published_sequence = greatest(published_sequence, $2),
                    last_sequence = last_sequence + (select count(*) from waiting)
                where source = $1 and (published_sequence < $2 or exists (select from waiting))
                returning last_sequence - (select count(*) from waiting) as base),
            numbered as (
                update outbox set sequence = moved.base + waiting.place
                from waiting, moved where outbox.id = waiting.id
                returning sequence, topic, type, subject, business_date, occurred_at, body, traceparent)
            select * from numbered order by sequence
            """;

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final SqlConnection connection;
    private final String source;
    private final int limit;

    OutboxLog(SqlConnection connection, String source, int limit) {
        this.connection = connection;
        this.source = source;
        this.limit = limit;
    }

    /** True if this connection now holds the lock that makes its owner the only relay of the source. */
    Uni<Boolean> lock() {
        return run(LOCK, Tuple.of(source)).map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** Gives lock and connection back; a connection that is already broken took the lock with it. */
    Uni<Void> release() {
        return run(UNLOCK, Tuple.tuple())
                .onFailure()
                .recoverWithNull()
                .chain(connection::close)
                .onFailure()
                .recoverWithNull();
    }

    /** The sequence up to which everything is known to be published. */
    Uni<Long> publishedSequence() {
        return run(REGISTER, Tuple.of(source))
                .chain(() -> run(PUBLISHED, Tuple.of(source)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Rows that have a number greater than the given one, in order. */
    Uni<List<PublishedEvent>> numberedAfter(long sequence) {
        return run(UNPUBLISHED, Tuple.of(sequence, limit)).map(this::events);
    }

    /** Gives the next numbers to committed rows that have none; notes in the same statement what is published. */
    Uni<List<PublishedEvent>> numberNext(long publishedSequence) {
        return run(NUMBER, Tuple.of(source, publishedSequence, limit)).map(this::events);
    }

    private Uni<RowSet<Row>> run(String sql, Tuple params) {
        return connection
                .preparedQuery(sql)
                .execute(params)
                .ifNoItem()
                .after(LONGEST_ANSWER)
                .fail();
    }

    private List<PublishedEvent> events(RowSet<Row> rows) {
        return rows.stream().map(this::event).toList();
    }

    private PublishedEvent event(Row row) {
        return new PublishedEvent(
                row.getString("topic"),
                source,
                row.getLong("sequence"),
                row.getString("type"),
                row.getString("subject"),
                row.getLocalDate("business_date"),
                row.getOffsetDateTime("occurred_at").toInstant(),
                row.getString("body"),
                row.getString("traceparent"));
    }
}
