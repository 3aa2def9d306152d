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
    },
    /** Counted in things a second, written without fractions. */
    PER_SECOND("/s") {
        @Override
        String text(long things) {
            return Long.toString(things);
        }
    },
    /** Counted in thousandths of a nanosecond. */
    NANOSECONDS("ns") {
        @Override
        String text(long picos) {
            return Hundredths.text(picos, 1_000L);
        }
    },
    /** Counted in things among a million, written as how many there are among a thousand. */
    PER_THOUSAND("/1000") {
        @Override
        String text(long amongAMillion) {
            return Hundredths.text(amongAMillion, 1_000L);
        }
    };

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    /** How many things a second that were. */
    public static long perSecond(long things, long nanos) {
        return Math.multiplyExact(things, NANOS_A_SECOND) / nanos;
    }

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    abstract String text(long count);
}
