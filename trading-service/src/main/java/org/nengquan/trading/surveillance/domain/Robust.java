package org.nengquan.trading.surveillance.domain;

import java.util.Collection;

/**
 * Median and median absolute deviation in whole numbers: half of the past may be rubbish and they still say what is usual.
 *
 * @param median the middle value, the lower of two
 * @param mad the middle distance from it, at least one
 */
record Robust(long median, long mad) {

    /** A normal distribution's standard deviation is so many ten-thousandths of its MAD. */
    private static final long NORMAL_X10000 = 14_826;

    static Robust of(Collection<Long> values) {
        long median = middle(values);
        long mad = middle(values.stream().map(value -> Math.abs(value - median)).toList());
        return new Robust(median, Math.max(1, mad));
    }

    /** At least that much deviation: a market that always traded the same would else cry at the first change. */
    Robust atLeast(long floor) {
        return new Robust(median, Math.max(mad, floor));
    }

    /** How many hundredths of a (normal) standard deviation the value lies from the median. */
    long deviationsX100(long value) {
        return Math.multiplyExact(Math.abs(value - median), 100L * 10_000) / Math.multiplyExact(mad, NORMAL_X10000);
    }

    private static long middle(Collection<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing has no middle");
        }
        return sorted[(sorted.length - 1) / 2];
    }
}
