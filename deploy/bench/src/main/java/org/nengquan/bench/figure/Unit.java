package org.nengquan.bench.figure;

/** What a figure counts, and how it is written. */
public enum Unit {
    /** Counted in nanoseconds. */
    SECONDS("s") {
        @Override
        String text(long nanos) {
            return Hundredths.text(nanos, 1_000_000_000L);
        }
    },
    /** Counted in nanoseconds. */
    MILLISECONDS("ms") {
        @Override
        String text(long nanos) {
            return Hundredths.text(nanos, 1_000_000L);
        }
    },
    /** Counted in kilobytes of 1024 bytes, written in whole megabytes of 1024 kilobytes, rounded up. */
    MEGABYTES("MB") {
        @Override
        String text(long kilobytes) {
            return Long.toString(Math.ceilDiv(kilobytes, 1024L));
        }
    };

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    abstract String text(long count);
}
