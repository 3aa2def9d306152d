package org.nengquan.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void shouldNotHearACtrlCAtOurTerminal() throws IOException {
        // Given
        var child = start("sleep", "600");

        // When
        new Patience(Duration.ofSeconds(10)).until(() -> processGroup(child.pid()) == child.pid());

        // Then
        assertThat(processGroup(child.pid()))
                .isEqualTo(child.pid())
                .isNotEqualTo(processGroup(ProcessHandle.current().pid()));
        child.stop(Duration.ofSeconds(5));
    }

    @Test
    void shouldTellHowTheLogEnds() {
        // Given
        var child = start("sh", "-c", "echo $WORD of despair; exit 3");

        // When
        var status = child.ended().join();

        // Then
        assertThat(status).isEqualTo(3);
        assertThat(child.failure("ended").logTail()).contains("last words of despair");
        assertThat(child.failure("ended").part()).isEqualTo("child");
    }

    @Test
    void shouldEndAProcessThatWillNotListen() {
        // Given
        var deaf = start("sh", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done");
        new Patience(Duration.ofSeconds(10)).until(() -> deaf.logTail().contains("deaf"));

        // When
        deaf.stop(Duration.ofMillis(200));

        // Then
        assertThat(deaf.isAlive()).isFalse();
    }

    private ChildProcess start(String... command) {
        return ChildProcess.start("child", List.of(command), Map.of("WORD", "last words"), folder.resolve("child.log"));
    }

    private static long processGroup(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(pid)).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
