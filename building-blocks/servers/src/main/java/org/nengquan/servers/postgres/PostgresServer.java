package org.nengquan.servers.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.ChildProcess;
import org.nengquan.servers.Patience;
import org.nengquan.servers.Ports;
import org.nengquan.servers.ServerFailure;

/**
 * A PostgreSQL server on the loopback interface that keeps its data and its promises: {@code fsync} and
 * {@code synchronous_commit} are on, and the start fails when the server says otherwise.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String NAME = "postgresql";
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final Duration TO_LET_GO = Duration.ofSeconds(30);
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "min_wal_size", "1GB",
            "max_wal_size", "2GB",
            "lc_messages", "C");

    private final PostgresOptions options;
    private final ChildProcess process;

    private PostgresServer(PostgresOptions options, ChildProcess process) {
        this.options = options;
        this.process = process;
    }

    /**
     * Starts the server and returns when it answers. A server that a killed program left behind on the same
     * folder is shut down first; one that is still dying is waited for.
     */
    public static PostgresServer start(PostgresOptions options) {
        var binaries = PostgresBinaries.unpacked();
        initialise(binaries, options);
        new PostgresOrphan(options.data()).end(TO_LET_GO);
        var end = System.nanoTime() + TO_LET_GO.toNanos();
        var attempt = attempt(binaries, options);
        while (!attempt.answers() && attempt.isHeldUp() && System.nanoTime() < end) {
            attempt = attempt(binaries, options);
        }
        return attempt.checked();
    }

    private static PostgresServer attempt(PostgresBinaries binaries, PostgresOptions options) {
        var arguments =
                new ArrayList<>(List.of("-D", options.data().toString(), "-p", Integer.toString(options.port())));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        var process = ChildProcess.start(NAME, binaries.command("postgres", arguments), Map.of(), options.log());
        var server = new PostgresServer(options, process);
        new Patience(TO_START).until(() -> server.answers() || !process.isAlive());
        return server;
    }

    private boolean answers() {
        if (!process.isAlive() || !Ports.isOpen(options.port())) {
            return false;
        }
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            return isOurs(Path.of(rows.getString(1)));
        } catch (SQLException e) {
            return false; // starting up, or recovering after a crash
        }
    }

    /** Somebody else's server may hold the port until ours has noticed and given up. */
    private boolean isOurs(Path folder) {
        try {
            return Files.isSameFile(folder, options.data());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it gave up only because children of a killed server still hold the shared memory. */
    private boolean isHeldUp() {
        return !process.isAlive() && process.logTail().contains("pre-existing shared memory block");
    }

    private PostgresServer checked() {
        if (!answers()) {
            close();
            throw process.failure("did not start on port " + options.port());
        }
        for (var promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(setting(promise))) {
                close();
                throw process.failure(promise + " is off, so an acknowledged order could be lost");
            }
        }
        return this;
    }

    /** The value of a server setting, as {@code SHOW} tells it. */
    public String setting(String name) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new ServerFailure(NAME, "cannot be asked for " + name, e);
        }
    }

    /** Makes sure that the database exists and that this role owns it and has this password. */
    public void provide(String database, String owner, String password) {
        try (var connection = connect("postgres")) {
            var provision = new PostgresProvision(connection);
            provision.role(owner, password);
            provision.database(database, owner);
        } catch (SQLException e) {
            throw new ServerFailure(NAME, "cannot create database " + database, e);
        }
    }

    /** A connection as superuser; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", options.password());
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** The address as the reactive client writes it, without {@code jdbc:}. */
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + options.port() + "/" + database;
    }

    public ChildProcess process() {
        return process;
    }

    /** Disconnects everybody, writes everything and stops. */
    @Override
    public void close() {
        process.interrupt(TO_STOP);
    }

    private static void initialise(PostgresBinaries binaries, PostgresOptions options) {
        if (Files.exists(options.data().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(options.data());
            initialise(binaries, options, Files.createTempFile("nengquan", ".pw"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialise(PostgresBinaries binaries, PostgresOptions options, Path secret) throws IOException {
        Files.writeString(secret, options.password());
        var arguments = List.of(
                "-D",
                options.data().toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8");
        var initdb = ChildProcess.start("initdb", binaries.command("initdb", arguments), Map.of(), options.log());
        var status = initdb.ended().join();
        Files.delete(secret);
        if (status != 0) {
            throw initdb.failure("ended with status " + status);
        }
    }
}
