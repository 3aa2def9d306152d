package org.nengquan.local.season;

import java.time.Duration;

/** Waits a little longer each time, and not for ever. */
final class Patience {
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final String waitingFor;
    private final long deadlineNanos;
    private Duration pause;

    private Patience(String waitingFor, Duration limit, Duration firstPause) {
        this.waitingFor = waitingFor;
        this.pause = firstPause;
        this.deadlineNanos = System.nanoTime() + limit.toNanos();
    }

    /** Long enough for a person to start a killed process again. */
    static Patience forAProcessToReturn(String waitingFor) {
        return new Patience(waitingFor, Duration.ofMinutes(3), Duration.ofMillis(10));
    }

    /**
     * Long enough for an event to cross the platform, also while a process is being started again. News takes some tens of
     * milliseconds, and whoever asks sooner makes it slower: a command that comes too early is refused and written down.
     */
    static Patience forNewsToArrive(String waitingFor) {
        return new Patience(waitingFor, Duration.ofMinutes(3), Duration.ofMillis(40));
    }

    /** Pauses, or ends the season with what was seen last. */
    void waitOrFail(String lastSeen) {
        if (System.nanoTime() > deadlineNanos) {
            throw new SeasonFailure("gave up on " + waitingFor + "; last seen: " + lastSeen);
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted while waiting for " + waitingFor, e);
        }
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
