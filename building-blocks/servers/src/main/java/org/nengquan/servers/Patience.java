package org.nengquan.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting with a limit: looks again every 50 ms until the condition holds or the time is over. */
public record Patience(Duration limit) {

    private static final long PAUSE_MILLIS = 50;

    /** Whether the condition came true in time; false also when the waiting thread was interrupted. */
    public boolean until(BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !paused()) {
                return false;
            }
        }
        return true;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
