package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.Projection;
import org.nengquan.trading.matching.domain.Balance;

/** The transaction that brings the tables up to a later line, behind its fence: one round trip. Not safe for threads. */
final class TablesTransaction {
    private static final String FENCE = "select fence_tables($1, $2, $3, $4, $5)";

    private final Unnest<PublishedEvent> outbox;
    private final Unnest<Balance> positions;
    private final ReadTables tables;

    /** Prepares the statements for one shard. */
    TablesTransaction(String shard) {
        tables = new ReadTables(shard);
        outbox = outbox(shard);
        positions = Unnest.<Balance>of("""
                        insert into market_position (uscc, bucket, free, reserved)
                        select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
                        on conflict (uscc, bucket) do update set free = excluded.free, reserved = excluded.reserved
                        where (market_position.free, market_position.reserved) <> (excluded.free, excluded.reserved)""")
                .with(String[]::new, Balance::uscc)
                .with(String[]::new, row -> row.bucket().name())
                .with(Long[]::new, Balance::free)
                .with(Long[]::new, Balance::reserved);
    }

    /** Writes the projection; completes when PostgreSQL has confirmed the commit. */
    Uni<Void> run(SqlConnection connection, Projection projection) {
        var statements = new Statements();
        statements.add(FENCE, fence(projection));
        tables.addTo(statements, projection.rows());
        positions.addTo(statements, projection.balances());
        outbox.addTo(statements, projection.events());
        return statements.run(connection);
    }

    private static Unnest<PublishedEvent> outbox(String shard) {
        return Unnest.<PublishedEvent>of("""
                        insert into market_outbox
                            (shard, sequence, topic, type, subject, business_date, occurred_at, body, traceparent)
                        select '%s', * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[],
                            $6::timestamptz[], $7::text[], $8::text[])""".formatted(shard))
                .with(Long[]::new, PublishedEvent::sequence)
                .with(String[]::new, PublishedEvent::topic)
                .with(String[]::new, PublishedEvent::type)
                .with(String[]::new, PublishedEvent::subject)
                .with(LocalDate[]::new, PublishedEvent::businessDate)
                .with(OffsetDateTime[]::new, row -> row.time().atOffset(ZoneOffset.UTC))
                .with(String[]::new, PublishedEvent::body)
                .with(String[]::new, PublishedEvent::traceParent);
    }

    private static Tuple fence(Projection projection) {
        return Tuple.of(
                projection.shard(), projection.epoch(), projection.from(), projection.to(), projection.lastEvent());
    }
}
