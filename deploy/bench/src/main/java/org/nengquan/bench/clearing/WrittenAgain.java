package org.nengquan.bench.clearing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A limit: the rows that settling a batch added, written again into tables of the same columns, keys and checks by
 * nothing but array inserts, so many transactions as the batch has thousands of trades.
 *
 * <p>The seals over the entries are not among them: they are made later, whenever there is time.
 */
public final class WrittenAgain implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> OF_A_BATCH = Map.of(
            "settlement", "trade_number between $1 and $2",
            "ledger_entry", "kind in ('CLAIM', 'SETTLEMENT') and reference between $1 and $2",
            "ledger_posting",
                    "entry_id in (select id from ledger_entry where kind in ('CLAIM', 'SETTLEMENT')"
                            + " and reference between $1 and $2)",
            "delivery_notice", "trade_number between $1 and $2",
            "consumed_subject", "topic = 'registry.holdings' and subject between $1 and $2",
            "outbox", "subject between $1 and $2");

    private final Pool pool;
    private final SqlConnection connection;
    private final List<RawTable> tables;

    private WrittenAgain(Pool pool, SqlConnection connection, List<RawTable> tables) {
        this.pool = pool;
        this.connection = connection;
        this.tables = tables;
    }

    /** Makes the tables beside the service's own. */
    public static WrittenAgain on(Pool pool) {
        SqlConnection connection = pool.getConnection().await().atMost(PATIENCE);
        List<RawTable> tables = OF_A_BATCH.keySet().stream()
                .map(table -> RawTable.like(table, connection))
                .toList();
        return new WrittenAgain(pool, connection, tables);
    }

    /** What settling the batch added, ready to be written, in transactions. */
    public Rows rowsOf(ClearingHouse.Batch batch, int transactions) {
        List<RawTable.Content> contents = new ArrayList<>();
        for (RawTable table : tables) {
            String where = OF_A_BATCH.get(table.name());
            contents.add(table.read(pool, " where " + where, Tuple.of(batch.first(), batch.last())));
        }
        return new Rows(contents, transactions);
    }

    @Override
    public void close() {
        connection.closeAndAwait();
    }

    /** Rows of all tables. */
    public final class Rows {
        private final List<RawTable.Content> contents;
        private final int transactions;

        private Rows(List<RawTable.Content> contents, int transactions) {
            this.contents = contents;
            this.transactions = transactions;
        }

        public long count() {
            return contents.stream().mapToLong(RawTable.Content::size).sum();
        }

        /** Returns when all is committed. */
        public void write() {
            for (int part = 0; part < transactions; part++) {
                transaction(part).await().atMost(PATIENCE);
            }
        }

        private Uni<?> transaction(int part) {
            List<Uni<?>> statements = new ArrayList<>();
            statements.add(connection.query("BEGIN").execute());
            contents.forEach(content -> statements.add(content.insert(connection, part, transactions)));
            statements.add(connection.query("COMMIT").execute());
            return Uni.join()
                    .all(statements.stream().map(Uni::replaceWithVoid).toList())
                    .andCollectFailures();
        }
    }
}
