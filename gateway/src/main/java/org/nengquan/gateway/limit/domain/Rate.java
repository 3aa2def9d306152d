package org.nengquan.gateway.limit.domain;

/**
 * How many requests are allowed.
 *
 * @param perSecond in the long run
 * @param burst at once, after a time of rest
 */
public record Rate(long perSecond, long burst) {
    private static final long NANOS = 1_000_000_000L;

    public Rate {
        if (perSecond < 1 || perSecond > NANOS || burst < 1) {
            throw new IllegalArgumentException(
                    "a rate allows at least one request: " + perSecond + "/s, burst " + burst);
        }
    }

    /** Nanoseconds after which one more request is allowed. */
    long interval() {
        return NANOS / perSecond;
    }

    /** Nanoseconds after which an empty bucket is full again. */
    long fill() {
        return Math.multiplyExact(interval(), burst);
    }
}
