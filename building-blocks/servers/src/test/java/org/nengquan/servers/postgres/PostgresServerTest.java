package org.nengquan.servers.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengquan.servers.Ports;
import org.nengquan.servers.ServerFailure;

class PostgresServerTest {

    @TempDir
    Path folder;

    private PostgresOptions options;

    @BeforeEach
    void chooseAPort() {
        options = new PostgresOptions(folder.resolve("data"), Ports.free(), folder.resolve("pg.log"), "secret");
    }

    @Test
    void shouldKeepItsPromiseToWriteToDisk() {
        // When
        try (var server = PostgresServer.start(options)) {
            // Then
            assertThat(server.setting("fsync")).isEqualTo("on");
            assertThat(server.setting("synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void shouldKeepDataOverARestart() throws SQLException {
        // Given
        try (var server = PostgresServer.start(options)) {
            server.provide("registry", "registry", "pw");
            execute(server, "create table kept (n int); insert into kept values (42)");
        }

        // When
        try (var server = PostgresServer.start(options)) {
            server.provide("registry", "registry", "pw");

            // Then
            assertThat(number(server, "select n from kept")).isEqualTo(42);
        }
    }

    @Test
    void shouldGiveARoleItsNewPassword() {
        try (var server = PostgresServer.start(options)) {
            // Given
            server.provide("registry", "registry", "old");

            // When
            server.provide("registry", "registry", "new");

            // Then
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("registry"), "registry", "old"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void shouldTakeOverAfterAnOrphan() throws SQLException {
        // Given a server whose starter was killed: nobody closes it
        var orphan = PostgresServer.start(options);
        orphan.provide("registry", "registry", "pw");

        // When
        try (var server = PostgresServer.start(options)) {
            // Then
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(number(server, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void shouldStartWhileAKilledServerIsStillDying() throws SQLException {
        // Given
        var killed = PostgresServer.start(options);
        killed.provide("registry", "registry", "pw");
        execute(killed, "create table kept (n int); insert into kept values (7)");
        killed.process().stop(Duration.ZERO);

        // When
        try (var server = PostgresServer.start(options)) {
            // Then
            assertThat(number(server, "select n from kept")).isEqualTo(7);
        }
    }

    @Test
    void shouldTellWhyItCannotStart() {
        // Given somebody else on the port
        try (var other = PostgresServer.start(options)) {
            var second =
                    new PostgresOptions(folder.resolve("data2"), options.port(), folder.resolve("pg2.log"), "secret");

            // When
            assertThatThrownBy(() -> PostgresServer.start(second))
                    // Then
                    .isInstanceOfSatisfying(
                            ServerFailure.class,
                            failure -> assertThat(failure.logTail()).contains("could not bind IPv4 address"));
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("registry"), "registry", "pw");
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(PostgresServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
