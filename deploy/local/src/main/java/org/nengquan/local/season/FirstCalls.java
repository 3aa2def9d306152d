package org.nengquan.local.season;

import java.util.Map;
import org.nengquan.local.cast.Organization;

/**
 * 优先收储 (办法§13): what a unit saved is offered to its city first. Every third unit's city takes some of it; the rest is
 * free for the whole market when the window has passed.
 */
final class FirstCalls {
    /** Trading days of the window, the day of the offer included: what the exchange's rules say from the first day on. */
    static final int WINDOW_DAYS = 2;

    private static final String CALLS = "/api/trading/v1/first-calls";
    private static final int EVERY = 3;
    private static final long MOST_TAKEN = 40;

    private final Api api;
    private final Actors actors;

    FirstCalls(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    /** Offers as soon as the units are in the market, which they are on the day on which they were handed over. */
    void offer(int number, Organization unit, String instrument, long quantity) {
        String key = "first-call/" + unit.uscc();
        Reply call = api.commandOnceReady(
                actors.first(unit), CALLS, key, Map.of("instrument", instrument, "quantity", quantity));
        if (number % EVERY == 0) {
            api.commandOnceReady(
                    actors.first(actors.cityOf(unit.regionCode())),
                    CALLS + "/" + call.text("callId") + "/taking",
                    key + "/taking",
                    Map.of("quantity", Math.min(MOST_TAKEN, quantity)));
        }
    }
}
