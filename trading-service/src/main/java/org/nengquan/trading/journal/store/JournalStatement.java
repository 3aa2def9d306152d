package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/**
 * Lines of the journal, which all have the same time, as one row in one statement that commits by itself: one round trip
 * and one sync of the log. The fence is its main query, which PostgreSQL runs first; if it says no, nothing is written.
 */
final class JournalStatement {
    private static final String LINES = """
            with lines as (
                insert into journal_batch (shard, first_seq, last_seq, at, commands, events, hashes)
                values ($1, $3::bigint + 1, $4, $7, $8, $9, $10))""";
    private static final String SNAPSHOT = """
            , kept as (
                insert into market_snapshot (shard, seq, state, sha256)
                values ($1, $11, $12, $13))""";
    private static final String FENCE = " select fence_journal($1, $2, $3, $4, $5, $6)";

    private JournalStatement() {}

    /** Writes the batch; completes when PostgreSQL has confirmed the commit. */
    static Uni<Void> run(SqlConnection connection, Batch batch) {
        Tuple parameters = parameters(batch);
        batch.snapshot().ifPresent(snapshot -> add(parameters, snapshot));
        String sql = LINES + (batch.snapshot().isPresent() ? SNAPSHOT : "") + FENCE;
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }

    private static Tuple parameters(Batch batch) {
        List<ChainedLine> lines = batch.lines();
        return Tuple.tuple()
                .addString(batch.shard())
                .addLong(batch.epoch())
                .addLong(batch.from())
                .addLong(batch.lastLine().line().seq())
                .addString(batch.lastLine().hash())
                .addLong(batch.lastEvent())
                .addOffsetDateTime(batch.lastLine().line().at().atOffset(ZoneOffset.UTC))
                .addValue(column(lines, row -> row.line().command()))
                .addValue(column(lines, row -> row.line().events()))
                .addValue(column(lines, ChainedLine::hash));
    }

    private static void add(Tuple parameters, StoredSnapshot snapshot) {
        parameters.addLong(snapshot.seq()).addString(snapshot.state()).addString(snapshot.sha256());
    }

    private static String[] column(List<ChainedLine> lines, Function<ChainedLine, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }
}
