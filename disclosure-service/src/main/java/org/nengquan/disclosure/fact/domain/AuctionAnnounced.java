package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/**
 * An auction is announced, without its owner: prices in fen, quantity in units.
 *
 * @param sale whether the owner sells; else it buys
 * @param uniform whether all winners pay one price; else each its own bid
 * @param days how long its parts last, in trading days on which the market is open
 */
public record AuctionAnnounced(
        String auctionId,
        LocalDate businessDate,
        Instrument instrument,
        boolean sale,
        long quantity,
        long reservePriceFen,
        boolean uniform,
        Days days,
        long depositPercent,
        String announcedValue)
        implements Fact {

    /** Days of notice, for bids, and for their opening. */
    public record Days(int notice, int bidding, int reveal) {}

    public AuctionAnnounced {
        if (quantity <= 0 || reservePriceFen <= 0) {
            throw new IllegalArgumentException("an auction has a quantity and a reserve price: " + auctionId);
        }
    }
}
