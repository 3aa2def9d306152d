package org.nengquan.e2e.market;

/** Waiting a moment. */
final class Pause {

    private Pause() {}

    static void ms(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
