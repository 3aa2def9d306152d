package org.nengquan.trading.matching.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.instrument.domain.TradeMode;

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

    /** Ends what may not rest any longer, in each mode the newest first. */
    void endBarred(Recheck recheck, List<Event> events) {
        listing.endBarred(recheck, events);
        blocks.endBarred(recheck, events);
        auctions.endBarred(recheck, events);
        directedSales.endBarred(recheck, events);
        firstCalls.endBarred(recheck, events);
    }

    /** The day itself is over: what is counted in days has one day less. */
    void dayIsOver(List<Event> events) {
        auctions.dayIsOver(events);
        directedSales.dayIsOver(events);
        firstCalls.dayIsOver(events);
    }

    /** What would be answered if these were the facts; changes nothing. */
    Optional<Supposed> suppose(Command command, MarketFacts facts) {
        return switch (command) {
            case ListingCommand.Entry order ->
                Optional.of(
                        new Supposed(order.orderId(), TradeMode.LISTING, order.intent(), listing.judge(order, facts)));
            case BlockCommand block -> blocks.suppose(block, facts);
            case AuctionCommand auction -> auctions.suppose(auction, facts);
            default -> Optional.empty();
        };
    }

    void restore(Snapshot snapshot) {
        listing.restore(snapshot);
        blocks.restore(snapshot);
        auctions.restore(snapshot);
        directedSales.restore(snapshot);
        firstCalls.restore(snapshot);
    }
}
