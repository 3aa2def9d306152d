package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Ends the shared stack when the JVM has ended, however it ended, and removes its data. A shell does it,
 * not a shutdown hook: a JVM that is killed runs no hook, and one that is not may have closed the class
 * loader that the hook would need.
 */
record StackGuard(long postgres, long kafka, Path folder) {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            kill -KILL "$2" 2>/dev/null
            kill -INT "$3" 2>/dev/null
            while kill -0 "$3" 2>/dev/null; do sleep 1; done
            rm -rf "$4"
            """;

    void watch() {
        var builder = new ProcessBuilder(
                "sh",
                "-c",
                SCRIPT,
                "nengquan-stack-guard",
                Long.toString(ProcessHandle.current().pid()),
                Long.toString(kafka),
                Long.toString(postgres),
                folder.toString());
        try {
            builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
