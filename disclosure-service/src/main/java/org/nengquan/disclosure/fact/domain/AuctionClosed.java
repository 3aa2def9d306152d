package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/**
 * An auction is over, without names: prices in fen, quantities in units.
 *
 * @param sale whether the owner sold; else it bought
 * @param awarded units that changed hands; 0 if no bid met the reserve price
 * @param marginalFen price of the last bid that won anything
 * @param seed seed of the tie rule
 * @param opened how many bids were opened
 * @param unopened how many were not, and forfeited their deposits
 */
public record AuctionClosed(
        String auctionId,
        LocalDate businessDate,
        Instrument instrument,
        boolean sale,
        long quantity,
        long awarded,
        long marginalFen,
        String seed,
        int opened,
        int unopened)
        implements Fact {

    public AuctionClosed {
        if (awarded < 0 || awarded > quantity || (awarded > 0) != (marginalFen > 0)) {
            throw new IllegalArgumentException("an auction awards no more than there was: " + auctionId);
        }
    }
}
