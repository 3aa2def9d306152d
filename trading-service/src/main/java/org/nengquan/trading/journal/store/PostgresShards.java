package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** Shards in PostgreSQL. Batches go over one connection of their own, everything else over the pool. */
@ApplicationScoped
class PostgresShards implements Shards {
    private static final String TAKE_OVER = """
            update shard set epoch = epoch + 1, owner = $2, address = $3, heartbeat_at = now()
            where id = $1 %s
            returning epoch, last_seq, last_hash, last_event, published_event""";
    private static final String ANY = TAKE_OVER.formatted("");
    private static final String LONG_AGO = "now() - interval '10 seconds'";
    private static final String SILENT = TAKE_OVER.formatted("and heartbeat_at < " + LONG_AGO);
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

    /** The connection that batches go over, its process in the database, and the statements for its shard. */
    private record Writing(SqlConnection connection, int process, BatchTransaction transaction) {}

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

    /** Ended from the database's side, for the connection itself may be what hangs; it must not go back to the pool. */
    private Uni<Void> closeOld() {
        Writing old = writing.getAndSet(null);
        return old == null
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery("select pg_terminate_backend($1)")
                        .execute(Tuple.of(old.process()))
                        .chain(() -> old.connection().close().onFailure().recoverWithNull());
    }

    private Uni<Void> connect(String shard) {
        return pool.getConnection()
                .flatMap(connection -> connection
                        .query(BY_KEY + "; " + LETS_GO)
                        .execute()
                        .chain(() -> connection.query("select pg_backend_pid()").execute())
                        .map(rows -> rows.iterator().next().getInteger(0))
                        .invoke(process -> writing.set(new Writing(connection, process, new BatchTransaction(shard))))
                        .replaceWithVoid());
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
    public Uni<List<StoredSnapshot>> newestSnapshots(String shard) {
        return pool.preparedQuery(
                        "select seq, state, sha256 from market_snapshot where shard = $1 order by seq desc limit 2")
                .execute(Tuple.of(shard))
                .map(rows -> list(rows, row -> new StoredSnapshot(row.getLong(0), row.getString(1), row.getString(2))));
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit) {
        return pool.preparedQuery("""
                        select seq, at, command, events, hash from journal
                        where shard = $1 and seq > $2 order by seq limit $3""")
                .execute(Tuple.of(shard, seq, limit))
                .map(rows -> list(rows, PostgresShards::line));
    }

    @Override
    public Uni<Void> append(Batch batch) {
        Writing current = writing.get();
        return current == null
                ? Uni.createFrom().failure(new IllegalStateException("the shard was not taken over"))
                : current.transaction().run(current.connection(), batch);
    }

    private static Ownership ownership(String shard, Row row) {
        return new Ownership(shard, row.getLong(0), row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    private static ChainedLine line(Row row) {
        return new ChainedLine(
                new JournalLine(
                        row.getLong(0), row.getOffsetDateTime(1).toInstant(), row.getString(2), row.getString(3)),
                row.getString(4));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        var list = new ArrayList<T>(rows.size());
        for (Row row : rows) {
            list.add(each.apply(row));
        }
        return list;
    }
}
