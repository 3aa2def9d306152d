package org.nengquan.disclosure.sharing.domain;

import java.time.Duration;

/**
 * How long to wait after a failure: each time twice as long, up to a longest.
 *
 * @param first after the first failure
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** The pause after this many failures in a row, 1 or more. */
    public Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
