package org.nengquan.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One of the images that {@code deploy/images/build} has made, and the one container that is made of it at a time. Talks to
 * the container engine by its command: docker, or what the variable {@code ENGINE} names.
 *
 * @param name of the program in it
 */
record Image(String name) {
    private static final String ENGINE =
            Optional.ofNullable(System.getenv("ENGINE")).orElse("docker");
    private static final String NAMED = "NENGQUAN_IMAGES";
    private static final long KILO = 1024;

    /**
     * Starts a container as the chart does: a read-only root and nothing allowed. It has this machine's network, so that it
     * finds the platform's parts where processes find them; it ends with the command.
     *
     * @param told names of the variables that it is handed on
     */
    List<String> run(Collection<String> told) {
        List<String> command = new ArrayList<>(List.of(ENGINE, "run", "--rm", "--name", container()));
        command.addAll(List.of("--network", "host", "--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL"));
        told.forEach(variable -> command.addAll(List.of("-e", variable)));
        command.add(tag());
        return command;
    }

    /** Removes the container that a run before this may have left behind. */
    void forget() {
        ask(List.of(ENGINE, "rm", "-f", container()));
    }

    /** Kilobytes of 1024 bytes that the image has, with all its layers. */
    long kilobytes() {
        String bytes = ask(List.of(ENGINE, "image", "inspect", "-f", "{{.Size}}", tag()));
        if (bytes.isEmpty()) {
            throw new IllegalStateException("there is no image " + tag() + "; deploy/images/build --only " + name);
        }
        return Long.parseLong(bytes) / KILO;
    }

    /** Kilobytes of the container's only process that are in memory, as for any other process. */
    long residentKilobytes() {
        return ResidentMemory.ofStatus(ask(List.of(ENGINE, "exec", container(), "cat", "/proc/1/status"))
                .lines()
                .toList());
    }

    private String container() {
        return "nengquan-bench-" + name;
    }

    private String tag() {
        return Optional.ofNullable(System.getenv(NAMED))
                .orElseThrow(() -> new IllegalStateException(NAMED + " is not set; deploy/bench/run sets it"))
                .replace("%s", name);
    }

    /** What the engine says; nothing if it fails. */
    private static String ask(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? answer : "";
        } catch (IOException e) {
            throw new UncheckedIOException("no container engine answers: " + ENGINE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
