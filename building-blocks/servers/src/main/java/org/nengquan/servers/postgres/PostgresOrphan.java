package org.nengquan.servers.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.nengquan.servers.Patience;
import org.nengquan.servers.ServerFailure;
import org.nengquan.servers.Signals;

/** The server that a killed program may have left running on a data folder. */
record PostgresOrphan(Path data) {

    /** Shuts it down, if there is one, and returns when it is gone. */
    void end(Duration patience) {
        var server = running();
        if (server.isEmpty()) {
            return;
        }
        Signals.interrupt(server.get().pid());
        if (!new Patience(patience).until(() -> !server.get().isAlive())) {
            throw new ServerFailure(
                    "postgresql", "process " + server.get().pid() + " still uses " + data + " and does not end", "");
        }
    }

    private Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of).filter(PostgresOrphan::isPostgres);
    }

    /** The pid in the folder may belong to somebody else by now. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private Optional<Long> pid() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty(); // no such file: nobody runs, or it was shut down in good order
        }
    }
}
