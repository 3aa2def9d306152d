package org.nengquan.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which processes we started, so that the next start can end those that a launcher killed hard left behind.
 *
 * <p>A process is known by its id and the instant it started, because the system gives ids out again.
 */
final class ProcessRegister {
    private final Path file;

    ProcessRegister(Path file) {
        this.file = file;
    }

    void add(long pid) {
        String line = pid + " " + startMillis(ProcessHandle.of(pid)) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what is left of an earlier run; returns how many there were. */
    int endOrphans() {
        List<ProcessHandle> orphans = lines().stream()
                .map(ProcessRegister::alive)
                .flatMap(Optional::stream)
                .toList();
        Ending.of(orphans);
        clear();
        return orphans.size();
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> alive(String line) {
        String[] cells = line.split(" ", -1);
        if (cells.length != 2 || !cells[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(cells[0]));
        return process.filter(ProcessHandle::isAlive)
                .filter(found -> Long.toString(startMillis(process)).equals(cells[1]));
    }

    private static long startMillis(Optional<ProcessHandle> process) {
        return process.flatMap(found -> found.info().startInstant())
                .map(start -> start.toEpochMilli())
                .orElse(0L);
    }
}
