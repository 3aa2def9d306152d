package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Balance;

/**
 * The transaction of one batch, behind the fence: one round trip and one sync of the log. Not safe for threads, and good for
 * one connection.
 */
final class BatchTransaction {
    private static final String FENCE = "select fence_shard($1, $2, $3, $4, $5, $6)";

    private final Unnest<ChainedLine> journal;
    private final Unnest<PublishedEvent> outbox;
    private final Unnest<Balance> positions;
    private final Unnest<StoredSnapshot> snapshots;
    private final ReadTables tables;
    private final AsOne asOne = new AsOne();

    /** Prepares the statements for one shard. */
    BatchTransaction(String shard) {
        tables = new ReadTables(shard);
        journal = Unnest.<ChainedLine>of("""
                        insert into journal (shard, seq, at, command, events, hash)
                        select '%s', * from unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[])""".formatted(shard))
                .amongOthers()
                .with(Long[]::new, row -> row.line().seq())
                .with(OffsetDateTime[]::new, row -> row.line().at().atOffset(ZoneOffset.UTC))
                .with(String[]::new, row -> row.line().command())
                .with(String[]::new, row -> row.line().events())
                .with(String[]::new, ChainedLine::hash);
        outbox = outbox(shard);
        positions = Unnest.<Balance>of("""
                        insert into market_position (uscc, bucket, free, reserved)
                        select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])
                        on conflict (uscc, bucket) do update set free = excluded.free, reserved = excluded.reserved
                        where (market_position.free, market_position.reserved) <> (excluded.free, excluded.reserved)""")
                .amongOthers()
                .with(String[]::new, Balance::uscc)
                .with(String[]::new, row -> row.bucket().name())
                .with(Long[]::new, Balance::free)
                .with(Long[]::new, Balance::reserved);
        snapshots = Unnest.<StoredSnapshot>of("""
                        insert into market_snapshot (shard, seq, state, sha256)
                        select '%s', * from unnest($1::bigint[], $2::text[], $3::text[])""".formatted(shard))
                .with(Long[]::new, StoredSnapshot::seq)
                .with(String[]::new, StoredSnapshot::state)
                .with(String[]::new, StoredSnapshot::sha256);
    }

    /** Writes the batch; completes when PostgreSQL has confirmed the commit. */
    Uni<Void> run(SqlConnection connection, Batch batch) {
        var statements = new Statements(new Statements.Statement(FENCE, fence(batch), true));
        journal.addTo(statements, batch.lines());
        tables.addTo(statements, batch.rows());
        positions.addTo(statements, batch.balances());
        outbox.addTo(statements, batch.events());
        snapshots.addTo(statements, batch.snapshot().stream().toList());
        return statements.inAnyOrder() ? asOne.run(connection, statements) : statements.inTurn(connection);
    }

    private static Unnest<PublishedEvent> outbox(String shard) {
        return Unnest.<PublishedEvent>of("""
                        insert into market_outbox
                            (shard, sequence, topic, type, subject, business_date, occurred_at, body, traceparent)
                        select '%s', * from unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::date[],
                            $6::timestamptz[], $7::text[], $8::text[])""".formatted(shard))
                .amongOthers()
                .with(Long[]::new, PublishedEvent::sequence)
                .with(String[]::new, PublishedEvent::topic)
                .with(String[]::new, PublishedEvent::type)
                .with(String[]::new, PublishedEvent::subject)
                .with(LocalDate[]::new, PublishedEvent::businessDate)
                .with(OffsetDateTime[]::new, row -> row.time().atOffset(ZoneOffset.UTC))
                .with(String[]::new, PublishedEvent::body)
                .with(String[]::new, PublishedEvent::traceParent);
    }

    private static Tuple fence(Batch batch) {
        return Tuple.from(List.of(
                batch.shard(),
                batch.epoch(),
                batch.from(),
                batch.lastLine().line().seq(),
                batch.lastLine().hash(),
                batch.lastEvent()));
    }
}
