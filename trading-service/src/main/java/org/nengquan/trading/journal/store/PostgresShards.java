package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Projection;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Followed;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** Shards in PostgreSQL. Batches and projections go over a connection each, everything else over the pool. */
@ApplicationScoped
class PostgresShards implements Shards {
    private static final String TAKE_OVER = """
            with taken as (
                update shard set epoch = epoch + 1, owner = $2, address = $3, heartbeat_at = now()
                where id = $1 %s
                returning id, epoch, last_seq, last_hash, last_event, published_event),
            tables as (
                insert into followed (shard, epoch, seq, event) select id, epoch, 0, 0 from taken
                on conflict (shard) do update set epoch = excluded.epoch
                returning seq, event)
            select epoch, last_seq, last_hash, last_event, published_event, seq, event from taken, tables""";
    private static final String ANY = TAKE_OVER.formatted("");
    private static final String LONG_AGO = "now() - interval '10 seconds'";
    private static final String SILENT = TAKE_OVER.formatted("and heartbeat_at < " + LONG_AGO);
    private static final String BATCHES = """
            select first_seq, at, commands, events, hashes from journal_batch
            where shard = $1 and last_seq > $2 and last_seq <= coalesce(
                (select min(last_seq) from journal_batch where shard = $1 and last_seq >= $2::bigint + $3::int),
                $2::bigint + $3::int)
            order by last_seq""";
    private static final String LINE = """
            select at, commands[n], events[n], hashes[n] from (
                select *, ($2::bigint - first_seq + 1)::int as n from journal_batch
                where shard = $1 and last_seq >= $2 order by last_seq limit 1) b
            where n > 0""";
    private static final String RELEASE =
            "update shard set heartbeat_at = " + LONG_AGO + " where id = $1 and epoch = $2";

    /**
     * The writer finds every row by its key. PostgreSQL keeps a plan for as long as the connection lasts: made in the
     * morning, when a table held a few rows, it would read the whole table for each batch of the day. Nor does it make a
     * new plan for each batch: the arrays are longer or shorter, and the plan is the same.
     */
    static final String BY_KEY = "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;"
            + " set plan_cache_mode = force_generic_plan";

    /**
     * A writer that stops inside a transaction (paused process, lost machine) holds the shard's row, for which its
     * successor would wait for ever: PostgreSQL ends such a transaction and the session with it.
     */
    static final String LETS_GO = "set idle_in_transaction_session_timeout = '5s'";

    private final Pool pool;
    private final String address;
    private final AtomicReference<@Nullable Writing> writing = new AtomicReference<>();

    PostgresShards(Pool pool, @ConfigProperty(name = "nengquan.address") Optional<String> address) {
        this.pool = pool;
        this.address = address.orElse("");
    }

    /** One connection for batches and one for projections, so that neither waits for the other. */
    private record Writing(Line journal, Line tables, TablesTransaction transaction) {}

    /** A connection and its process in the database. */
    private record Line(SqlConnection connection, int process) {}

    @Override
    public Uni<Ownership> takeOver(String shard, String owner) {
        return take(ANY, shard, owner)
                .map(taken -> taken.orElseThrow(() -> new IllegalStateException("there is no shard " + shard)));
    }

    @Override
    public Uni<Optional<Ownership>> takeOverFromTheSilent(String shard, String owner) {
        return take(SILENT, shard, owner);
    }

    /** The old connection is closed first: what was under way on it either commits before the update or never. */
    private Uni<Optional<Ownership>> take(String sql, String shard, String owner) {
        return closeOld()
                .chain(() -> pool.preparedQuery(sql).execute(Tuple.of(shard, owner, address)))
                .map(rows -> list(rows, row -> ownership(shard, row)).stream().findFirst())
                .call(taken ->
                        taken.isPresent() ? connect(shard) : Uni.createFrom().voidItem());
    }

    private Uni<Void> closeOld() {
        Writing old = writing.getAndSet(null);
        return old == null ? Uni.createFrom().voidItem() : close(old.journal()).chain(() -> close(old.tables()));
    }

    /** Ended from the database's side, for the connection itself may be what hangs; it must not go back to the pool. */
    private Uni<Void> close(Line line) {
        return pool.preparedQuery("select pg_terminate_backend($1)")
                .execute(Tuple.of(line.process()))
                .chain(() -> line.connection().close().onFailure().recoverWithNull());
    }

    private Uni<Void> connect(String shard) {
        return line().flatMap(journal -> line().onFailure()
                        .call(() -> close(journal))
                        .invoke(tables -> writing.set(new Writing(journal, tables, new TablesTransaction(shard)))))
                .replaceWithVoid();
    }

    private Uni<Line> line() {
        return pool.getConnection()
                .flatMap(connection -> connection
                        .query(BY_KEY + "; " + LETS_GO)
                        .execute()
                        .chain(() -> connection.query("select pg_backend_pid()").execute())
                        .map(rows -> new Line(connection, rows.iterator().next().getInteger(0))));
    }

    @Override
    public Uni<Boolean> isStillMine(Ownership ownership) {
        return pool.preparedQuery("update shard set heartbeat_at = now() where id = $1 and epoch = $2")
                .execute(Tuple.of(ownership.shard(), ownership.epoch()))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> release(Ownership ownership) {
        return pool.preparedQuery(RELEASE)
                .execute(Tuple.of(ownership.shard(), ownership.epoch()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<StoredSnapshot>> newestSnapshots(String shard, long upTo) {
        return pool.preparedQuery("""
                        select seq, state, sha256 from market_snapshot
                        where shard = $1 and seq <= $2 order by seq desc limit 2""")
                .execute(Tuple.of(shard, upTo))
                .map(rows -> list(rows, row -> new StoredSnapshot(row.getLong(0), row.getString(1), row.getString(2))));
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit) {
        return pool.preparedQuery(BATCHES).execute(Tuple.of(shard, seq, limit)).map(rows -> {
            var lines = new ArrayList<ChainedLine>(2 * limit);
            rows.forEach(row -> addLines(row, seq, lines));
            return lines;
        });
    }

    @Override
    public Uni<Optional<ChainedLine>> line(String shard, long seq) {
        return pool.preparedQuery(LINE)
                .execute(Tuple.of(shard, seq))
                .map(rows -> list(rows, row -> line(seq, row)).stream().findFirst());
    }

    @Override
    public Uni<Void> append(Batch batch) {
        return current().chain(lines -> JournalStatement.run(lines.journal().connection(), batch));
    }

    @Override
    public Uni<Void> follow(Projection projection) {
        return current().chain(lines -> lines.transaction().run(lines.tables().connection(), projection));
    }

    private Uni<Writing> current() {
        Writing current = writing.get();
        return current == null
                ? Uni.createFrom().failure(new IllegalStateException("the shard was not taken over"))
                : Uni.createFrom().item(current);
    }

    @Override
    public Uni<Standing> standing(String shard) {
        return pool.preparedQuery("select last_seq, seq from shard s join followed f on f.shard = s.id where s.id = $1")
                .execute(Tuple.of(shard))
                .map(rows -> list(rows, row -> new Standing(row.getLong(0), row.getLong(1))))
                .map(found -> found.isEmpty() ? new Standing(0, 0) : found.getFirst());
    }

    private static Ownership ownership(String shard, Row row) {
        return new Ownership(
                shard,
                row.getLong(0),
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                new Followed(row.getLong(5), row.getLong(6)));
    }

    private static ChainedLine line(long seq, Row row) {
        Instant at = row.getOffsetDateTime(0).toInstant();
        return new ChainedLine(new JournalLine(seq, at, row.getString(1), row.getString(2)), row.getString(3));
    }

    private static void addLines(Row batch, long after, List<ChainedLine> lines) {
        long first = batch.getLong(0);
        Instant at = batch.getOffsetDateTime(1).toInstant();
        String[] commands = batch.getArrayOfStrings(2);
        String[] events = batch.getArrayOfStrings(3);
        String[] hashes = batch.getArrayOfStrings(4);
        for (int i = (int) Math.max(0, after + 1 - first); i < commands.length; i++) {
            lines.add(new ChainedLine(new JournalLine(first + i, at, commands[i], events[i]), hashes[i]));
        }
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(each.apply(row));
        }
        return list;
    }
}
