package org.nengquan.trading.auction.domain;

/** How an opened bid fared. */
public enum Standing {
    WON,
    /** The last units went to it, and were fewer than it asked for. */
    WON_IN_PART,
    /** Better bids took everything. */
    LOST,
    /** Below the reserve price of a sale, above that of a purchase. */
    OUTSIDE_RESERVE,
    /** Its bidder, or the owner of the lot, may not trade any more. */
    BARRED
}
