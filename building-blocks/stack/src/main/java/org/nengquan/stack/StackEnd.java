package org.nengquan.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/**
 * Ends the shared stack with its JVM and removes its data. It touches classes of the JDK only: when it
 * runs, the class loader that it came from may be closed.
 */
record StackEnd(long postgres, long kafka, Path folder) implements Runnable {

    @Override
    public void run() {
        ProcessHandle.of(kafka).ifPresent(ProcessHandle::destroyForcibly);
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres)).start().waitFor(5, TimeUnit.SECONDS);
            waitFor(postgres);
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(long pid) throws InterruptedException {
        for (var looks = 0; looks < 100 && ProcessHandle.of(pid).isPresent(); looks++) {
            Thread.sleep(50);
        }
    }

    private void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
    }
}
