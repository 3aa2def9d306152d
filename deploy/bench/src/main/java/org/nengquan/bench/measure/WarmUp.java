package org.nengquan.bench.measure;

import java.util.function.LongSupplier;

/** Rounds that count for nothing, until a JVM is as fast as it gets: its compilers work beside the first of them. */
final class WarmUp {
    private static final int MOST_ROUNDS = 30;
    private static final int STEADY_ROUNDS = 6;
    private static final int NOTABLY_PERCENT = 102;
    private static final int PERCENT = 100;

    private WarmUp() {}

    /**
     * Repeats the round until the best rate has not grown notably for some rounds.
     *
     * @return the best rate of a round
     */
    static long untilSteady(LongSupplier perSecond) {
        long best = 1;
        int steady = 0;
        for (int round = 0; round < MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
            long rate = perSecond.getAsLong();
            steady = rate * PERCENT > best * NOTABLY_PERCENT ? 0 : steady + 1;
            best = Math.max(best, rate);
        }
        return best;
    }
}
