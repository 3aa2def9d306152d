package org.nengquan.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process that we started, with its log: it can be watched, asked to stop, and made to. */
public final class ChildProcess {

    private static final int TAIL_LINES = 30;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts the command with these variables added to our own environment; both its outputs go to the end of the log. A Ctrl-C at our terminal does not reach it. */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(OwnSession.of(command)).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new ServerFailure(name, "cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status when the process has ended, however it ended. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks the process to end (SIGTERM) and kills it when it has not within the patience given. */
    public void stop(Duration patience) {
        process.destroy();
        awaitEnd(patience);
    }

    /** Like {@link #stop} but asks with SIGINT, which PostgreSQL takes for "disconnect everybody and shut down". */
    public void interrupt(Duration patience) {
        Signals.interrupt(process.pid());
        awaitEnd(patience);
    }

    /** The failure of this process with the end of its log. */
    public ServerFailure failure(String why) {
        return new ServerFailure(name, why, logTail());
    }

    /** The last lines of the log. */
    public String logTail() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n");
            return String.join(
                    "\n", Arrays.asList(lines).subList(Math.max(0, lines.length - TAIL_LINES), lines.length));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
