package org.nengquan.servers;

import java.io.IOException;

/** What {@link ProcessHandle} cannot send. */
public final class Signals {

    private Signals() {}

    /** Sends SIGINT; a process that is gone already is no failure. */
    public static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new ServerFailure("kill", "cannot signal process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
