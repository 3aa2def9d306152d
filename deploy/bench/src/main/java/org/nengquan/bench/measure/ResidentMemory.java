package org.nengquan.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much of a process is in memory. Linux writes it into a file; elsewhere {@code ps} is asked. */
final class ResidentMemory {

    private ResidentMemory() {}

    /** Kilobytes of 1024 bytes. */
    static long kilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return Files.exists(status) ? ofStatus(Files.readAllLines(status)) : ofPs(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line {@code VmRSS:   179252 kB}. */
    static long ofStatus(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the process has no memory any more"));
    }

    private static long ofPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (answer.isEmpty()) {
            throw new IllegalStateException("process " + pid + " is not there any more");
        }
        return Long.parseLong(answer);
    }
}
