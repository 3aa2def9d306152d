package org.nengquan.bench.market;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nengquan.stack.Stack;

/** A limit: the usual way to write an order, a transaction that locks the market's one row, by several clients at once. */
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
                var insert = connection.prepareStatement("""
                        with next as (update hot set last = last + 1 where id = 1 returning last)
                        insert into hot_order select last, 'an order of one unit at yesterday''s close' from next""")) {
            while (System.nanoTime() < end) {
                insert.executeUpdate();
                committed++;
            }
        }
        return committed;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
