package org.nengquan.trading.matching.domain;

import java.util.List;

/** The ways of trading, side by side: none knows another, all stand on the same floor. */
record Modes(Listing listing, Blocks blocks, Auctions auctions, DirectedSales directedSales, FirstCalls firstCalls) {

    static Modes on(Floor floor) {
        return new Modes(
                new Listing(floor),
                new Blocks(floor),
                new Auctions(floor),
                new DirectedSales(floor),
                new FirstCalls(floor));
    }

    /** Whatever is open in any of them ends with the day. */
    void endWithDay(List<Event> events) {
        listing.endWithDay(events);
        blocks.endWithDay(events);
    }

    /** The day itself is over: what is counted in days has one day less. */
    void dayIsOver(List<Event> events) {
        auctions.dayIsOver(events);
        directedSales.dayIsOver(events);
        firstCalls.dayIsOver(events);
    }

    void restore(Snapshot snapshot) {
        listing.restore(snapshot);
        blocks.restore(snapshot);
        auctions.restore(snapshot);
        directedSales.restore(snapshot);
        firstCalls.restore(snapshot);
    }
}
