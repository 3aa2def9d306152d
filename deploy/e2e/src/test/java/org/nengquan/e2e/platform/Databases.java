package org.nengquan.e2e.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;
import org.nengquan.servers.postgres.PostgresProvision;

/** The databases of a platform in containers: one for each service, owned by a role of its name. */
public final class Databases {
    private static final Duration TO_ANSWER = Duration.ofMinutes(1);

    private final int port;
    private final String password;

    Databases(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Makes the database and the role. */
    void provide(String name) {
        new Patience(TO_ANSWER).until(this::answers);
        try (Connection connection = connect("postgres")) {
            var provision = new PostgresProvision(connection);
            provision.role(name, password);
            provision.database(name, name);
        } catch (SQLException e) {
            throw new ServerFailure("postgresql", "cannot create database " + name, e);
        }
    }

    /** Where the other replicas reach the owner of the only shard. */
    public String addressOfTheMarketsOwner() {
        return ask("trading", "select address from shard");
    }

    /** The one value that a query of one row and column gives. */
    public String ask(String database, String sql) {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(database + ": " + sql, e);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException starting) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
    }
}
