package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes containers with their data when the JVM has ended, however it ended: what {@link StackGuard} does for
 * processes, and what Testcontainers' own helper does where its image can be had.
 */
record ContainerGuard(List<String> containers) {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            shift
            "${ENGINE:-docker}" rm --force --volumes "$@"
            """;

    void watch() {
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                SCRIPT,
                "nengquan-container-guard",
                Long.toString(ProcessHandle.current().pid())));
        command.addAll(containers);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
