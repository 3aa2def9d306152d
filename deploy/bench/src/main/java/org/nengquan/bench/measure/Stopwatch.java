package org.nengquan.bench.measure;

/** How long something takes. */
final class Stopwatch {

    private Stopwatch() {}

    static long nanos(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }
}
