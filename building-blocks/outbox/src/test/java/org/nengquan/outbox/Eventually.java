package org.nengquan.outbox;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;

/** Waits for what happens in the background. */
final class Eventually {

    private Eventually() {}

    static void holds(Runnable assertion) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Assertions.fail(e);
        }
    }
}
