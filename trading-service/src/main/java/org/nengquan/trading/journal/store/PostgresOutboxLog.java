package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.OutboxLog;

/** The shard's events in PostgreSQL. */
@ApplicationScoped
class PostgresOutboxLog implements OutboxLog {
    private final Pool pool;
    private final String source;

    PostgresOutboxLog(Pool pool, @ConfigProperty(name = "nengquan.market.source") String source) {
        this.pool = pool;
        this.source = source;
    }

    @Override
    public Uni<List<PublishedEvent>> after(String shard, long sequence, int limit) {
        return pool.preparedQuery("""
                        select topic, sequence, type, subject, business_date, occurred_at, body, traceparent
                        from market_outbox where shard = $1 and sequence > $2 order by sequence limit $3""").execute(Tuple.of(shard, sequence, limit)).map(this::events);
    }

    /** Never backwards: a former owner that is late changes nothing. */
    @Override
    public Uni<Void> markPublished(String shard, long sequence) {
        return pool.preparedQuery("update shard set published_event = $2 where id = $1 and published_event < $2")
                .execute(Tuple.of(shard, sequence))
                .replaceWithVoid();
    }

    private List<PublishedEvent> events(RowSet<Row> rows) {
        var events = new ArrayList<PublishedEvent>(rows.size());
        for (Row row : rows) {
            events.add(new PublishedEvent(
                    row.getString(0),
                    source,
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLocalDate(4),
                    row.getOffsetDateTime(5).toInstant(),
                    row.getString(6),
                    row.getString(7)));
        }
        return events;
    }
}
