package org.nengquan.gateway.limit.domain;

import java.time.Duration;

/**
 * A token bucket told by one number: the moment at which it will be full again. Each request moves that moment by one
 * interval; a request is refused when it would have to be moved further away than a whole bucket.
 *
 * <p>One number and no timer: an idle bucket costs nothing, and is the same as no bucket.
 *
 * @param fullAtNanos nanoseconds of the caller's clock
 */
public record Bucket(long fullAtNanos) {

    /** A visitor who was not seen before. */
    public static final Bucket FULL = new Bucket(0);

    /** What a request gets. */
    public sealed interface Answer {}

    /** It may pass, and the bucket is this one from now on. */
    public record Passed(Bucket left) implements Answer {}

    /** It may not, and need not try before this time is over. */
    public record Refused(Duration retryAfter) implements Answer {}

    /** Takes one request out of the bucket. */
    public Answer take(long nowNanos, Rate rate) {
        long fill = rate.fill();
        // The upper bound matters when the clock was set back: nobody waits longer than for an empty bucket.
        long from = Math.min(Math.max(fullAtNanos, nowNanos), nowNanos + fill);
        long next = from + rate.interval();
        long tooFar = next - nowNanos - fill;
        return tooFar > 0 ? new Refused(Duration.ofNanos(tooFar)) : new Passed(new Bucket(next));
    }

    /** Whether forgetting this bucket changes nothing. */
    public boolean isFull(long nowNanos) {
        return fullAtNanos <= nowNanos;
    }
}
