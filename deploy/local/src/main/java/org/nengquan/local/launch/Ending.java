package org.nengquan.local.launch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.servers.Patience;

/**
 * Ends processes together with what they started: PostgreSQL's own children hold its data folder for seconds after a
 * killed parent, and nobody else can open it until they are gone.
 */
final class Ending {
    /** A checkpoint at the end of a season has taken ten seconds on a busy machine. */
    private static final Duration TO_END = Duration.ofSeconds(60);

    private Ending() {}

    /** Asks them to end, kills who has not after a minute, and returns when all are gone. */
    static void of(List<ProcessHandle> processes) {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        processes.forEach(ProcessHandle::destroy);
        awaitEnd(all);
        all.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(all);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        new Patience(TO_END).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
}
