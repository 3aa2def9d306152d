package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.DockerClientFactory;

/**
 * Removes the containers and networks of this JVM with their data when it has ended, however it ended: what
 * {@link StackGuard} does for processes, and what Testcontainers' own helper does where its image can be had.
 */
public final class ContainerGuard {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            engine="${ENGINE:-docker}"
            "$engine" ps --all --quiet --filter "label=$2" | xargs -r "$engine" rm --force --volumes
            "$engine" network ls --quiet --filter "label=$2" | xargs -r "$engine" network rm
            """;

    private ContainerGuard() {}

    /** Watches from now on, and sees to what Testcontainers has made and will make in this JVM. */
    public static void watch() {
        var session = DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL + "=" + DockerClientFactory.SESSION_ID;
        var self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("sh", "-c", SCRIPT, "nengquan-container-guard", self, session)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
