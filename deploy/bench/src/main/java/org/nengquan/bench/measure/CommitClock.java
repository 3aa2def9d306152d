package org.nengquan.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/** A limit: one row inserted and committed durably, on a table of our own in the PostgreSQL that is measured. */
final class CommitClock implements AutoCloseable {
    private static final String BODY = "as long as the body of a small event ".repeat(8);

    private final Connection connection;
    private final PreparedStatement insert;

    private CommitClock(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
    }

    static CommitClock on(Stage stage) throws SQLException {
        return on(stage.platform().backstage().connect(Stage.DATABASE));
    }

    static CommitClock on(Stack.Database database) throws SQLException {
        return on(DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password()));
    }

    private static CommitClock on(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists one_row ("
                    + "id bigint generated always as identity primary key, body text not null)");
        }
        return new CommitClock(connection, connection.prepareStatement("insert into one_row (body) values (?)"));
    }

    /** How long one takes; the connection commits by itself. */
    long commitNanos() throws SQLException {
        insert.setString(1, BODY);
        long begun = System.nanoTime();
        insert.executeUpdate();
        return System.nanoTime() - begun;
    }

    /**
     * How long each of so many takes from the moment when it was due, while one is due every so often, whether or not the
     * one before has ended.
     */
    List<Long> commitEvery(Duration interval, int count) throws SQLException {
        List<Long> nanos = new ArrayList<>(count);
        long due = System.nanoTime();
        for (int commit = 0; commit < count; commit++) {
            due += interval.toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
            commitNanos();
            nanos.add(System.nanoTime() - due);
        }
        return nanos;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
