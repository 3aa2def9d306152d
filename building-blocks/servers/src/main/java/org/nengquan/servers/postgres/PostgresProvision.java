package org.nengquan.servers.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Roles and databases on demand: what is there already is left as it is, but for the password. */
public record PostgresProvision(Connection connection) {

    public void role(String name, String password) throws SQLException {
        var verb = exists("select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(verb + " role " + connection.createStatement().enquoteIdentifier(name, true) + " login password "
                + connection.createStatement().enquoteLiteral(password));
    }

    public void database(String name, String owner) throws SQLException {
        if (exists("select 1 from pg_database where datname = ?", name)) {
            return;
        }
        var statement = connection.createStatement();
        execute("create database " + statement.enquoteIdentifier(name, true) + " owner "
                + statement.enquoteIdentifier(owner, true));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = prepared(query, name);
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private PreparedStatement prepared(String query, String name) throws SQLException {
        var statement = connection.prepareStatement(query);
        statement.setString(1, name);
        return statement;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
