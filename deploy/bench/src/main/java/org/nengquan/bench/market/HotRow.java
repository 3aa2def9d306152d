package org.nengquan.bench.market;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nengquan.stack.Stack;

/**
 * A limit: the usual way to write an order, by several clients at once. A transaction locks the market's one row, the
 * program decides on what it read, writes the order and the row, and commits.
 */
public final class HotRow {
    private static final int CLIENTS = 8;

    private final Stack.Database database;

    private HotRow(Stack.Database database) {
        this.database = database;
    }

    public static HotRow on(Stack.Database database) throws SQLException {
        var hotRow = new HotRow(database);
        try (var connection = hotRow.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table hot (id int primary key, last bigint not null)");
            statement.execute("create table hot_order (place bigint primary key, body text not null)");
            statement.execute("insert into hot values (1, 0)");
        }
        return hotRow;
    }

    /** How many transactions all clients together committed in that time. */
    public long transactionsIn(Duration time) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> transactionsUntil(end)));
            }
            long all = 0;
            for (Future<Long> client : clients) {
                all += client.get();
            }
            return all;
        }
    }

    private long transactionsUntil(long end) throws SQLException {
        long committed = 0;
        try (var connection = connect();
                var lock = connection.prepareStatement("select last from hot where id = 1 for update");
                var insert = connection.prepareStatement(
                        "insert into hot_order values (?, 'an order of one unit at yesterday''s close')");
                var update = connection.prepareStatement("update hot set last = ? where id = 1")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                long place = locked(lock) + 1;
                insert.setLong(1, place);
                insert.executeUpdate();
                update.setLong(1, place);
                update.executeUpdate();
                connection.commit();
                committed++;
            }
        }
        return committed;
    }

    private static long locked(PreparedStatement lock) throws SQLException {
        try (var rows = lock.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
