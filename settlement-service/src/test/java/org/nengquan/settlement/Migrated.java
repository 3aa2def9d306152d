package org.nengquan.settlement;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.nengquan.stack.Stack;

/** A fresh database with this service's tables and nothing in between: for tests that go straight at SQL. */
public final class Migrated implements AutoCloseable {
    private final Stack.Database database;
    private final Connection connection;

    private Migrated(Stack.Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    public static Migrated fresh() throws SQLException {
        return upTo("latest");
    }

    /** The tables as a release of before had them. */
    public static Migrated upTo(String version) throws SQLException {
        var database = Stack.shared().freshDatabase();
        migrate(database, version);
        return new Migrated(database, connect(database));
    }

    /** What an upgrade does with them. */
    public void upgrade() {
        migrate(database, "latest");
    }

    private static void migrate(Stack.Database database, String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("db/migration", "db/outbox", "db/intake", "db/rights")
                .target(version)
                .load()
                .migrate();
    }

    /** Statements go as text, so that one with placeholders can be explained. */
    private static Connection connect(Stack.Database database) throws SQLException {
        var asked = new Properties();
        asked.setProperty("user", database.username());
        asked.setProperty("password", database.password());
        asked.setProperty("preferQueryMode", "simple");
        return DriverManager.getConnection(database.jdbcUrl(), asked);
    }

    /** All statements in one transaction. */
    public void transaction(String... statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    public List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** What the query yields after the statement, in a transaction that is taken back. */
    public List<String> columnAfter(String statement, String query) throws SQLException {
        connection.setAutoCommit(false);
        try (var before = connection.createStatement()) {
            before.execute(statement);
            return column(query);
        } finally {
            connection.rollback();
        }
    }

    public String one(String query) throws SQLException {
        return column(query).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
