package org.nengquan.bench.figure;

import java.util.Arrays;
import java.util.Collection;

/** Figures of one kind, taken one after the other in one run. Immutable; never empty. */
public final class Samples {
    private final long[] sorted;

    private Samples(long[] sorted) {
        this.sorted = sorted;
    }

    public static Samples of(Collection<Long> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = figures.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    /** The middle one; between two, the whole number halfway, rounded down. */
    public long median() {
        long lower = sorted[(sorted.length - 1) / 2];
        long upper = sorted[sorted.length / 2];
        return lower + (upper - lower) / 2;
    }

    /** The smallest figure that at least so many in a hundred do not exceed (nearest rank). */
    public long percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a percentile is 1 to 100: " + percent);
        }
        return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
    }

    public long highest() {
        return sorted[sorted.length - 1];
    }

    public int count() {
        return sorted.length;
    }
}
