package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;

/**
 * A base backup of a running PostgreSQL and the write-ahead log since, from which any moment after the backup can be
 * brought back. By SQL and copies of files: the artifact that the launcher runs has no client programs.
 *
 * @param folder keeps both
 */
record PostgresBackup(Path folder) {
    private static final Duration LONG = Duration.ofMinutes(2);
    /** PostgreSQL's settings take an offset in figures and no Z. */
    private static final DateTimeFormatter POSTGRES_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    /** Has every finished piece of the log copied here; holds from the server's next start on. */
    void archiveFrom(Connection superuser) {
        create(log());
        execute(superuser, "alter system set archive_mode = 'on'");
        execute(superuser, "alter system set archive_command = 'cp %p " + log() + "/%f'");
    }

    /** Copies the running server's folder, but for the log in it: that comes from the archive, or there is no restore. */
    void take(Connection superuser, Path data) {
        single(superuser, "select pg_backup_start('rehearsal', true)::text");
        copy(data, base());
        empty(base().resolve("pg_wal"));
        write(base().resolve("backup_label"), single(superuser, "select labelfile from pg_backup_stop(true)"));
    }

    /** Ends the piece of the log that is being written, and waits until it is here. */
    void finishLog(Connection superuser) {
        Path last = log().resolve(single(superuser, "select pg_walfile_name(pg_switch_wal())"));
        if (!new Patience(LONG).until(() -> Files.exists(last))) {
            throw new ServerFailure("postgresql", "did not archive " + last, "");
        }
    }

    /** Makes a folder with which a server starts at that moment; it ends its recovery by itself. */
    void restoreTo(Instant moment, Path data) {
        create(Objects.requireNonNull(data.getParent(), "a folder of its own"));
        copy(base(), data);
        remove(data.resolve("postmaster.pid"));
        write(data.resolve("recovery.signal"), "");
        append(data.resolve("postgresql.auto.conf"), """
                archive_mode = 'off'
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                """.formatted(log(), POSTGRES_TIME.format(moment)));
    }

    private Path base() {
        return folder.resolve("base");
    }

    private Path log() {
        return folder.resolve("wal");
    }

    static String single(Connection connection, String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new ServerFailure("postgresql", "did not answer: " + query, e);
        }
    }

    /** May be several statements. */
    static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ServerFailure("postgresql", "did not do: " + sql, e);
        }
    }

    /** Files may vanish while a running server's folder is copied; what the log brings back need not be there. */
    private static void copy(Path from, Path to) {
        try {
            new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(PostgresBackup::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
