package org.nengquan.trading.matching.domain;

import java.util.List;

/** The ways of trading, side by side: none knows another, all stand on the same floor. */
record Modes(Listing listing, Blocks blocks) {

    static Modes on(Floor floor) {
        return new Modes(new Listing(floor), new Blocks(floor));
    }

    /** Whatever is open in any of them ends with the day. */
    void endWithDay(List<Event> events) {
        listing.endWithDay(events);
        blocks.endWithDay(events);
    }

    void restore(Snapshot snapshot) {
        listing.restore(snapshot);
        blocks.restore(snapshot);
    }
}
