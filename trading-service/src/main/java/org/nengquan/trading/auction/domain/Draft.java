package org.nengquan.trading.auction.domain;

/**
 * What an owner wants to have announced. Days are trading days on which the market really was open: a holiday that is
 * declared later takes nothing from anybody's time.
 *
 * @param lot what is put up
 * @param priceRule what the winners pay
 * @param noticeDays days between the announcement, that day included, and the first bid (公示期)
 * @param biddingDays days on which sealed bids are taken
 * @param revealDays days on which they are opened
 * @param announcedValue any text that the owner chooses beforehand; the seed of the tie rule rests on it
 */
public record Draft(
        Lot lot, PriceRule priceRule, int noticeDays, int biddingDays, int revealDays, String announcedValue) {
    /** A year of trading days: no part of an auction lasts longer. */
    public static final int LONGEST_DAYS = 250;

    public Draft {
        requireWithin("noticeDays", noticeDays, 0);
        requireWithin("biddingDays", biddingDays, 1);
        requireWithin("revealDays", revealDays, 1);
    }

    private static void requireWithin(String name, int days, int least) {
        if (days < least || days > LONGEST_DAYS) {
            throw new IllegalArgumentException(name + " lies between " + least + " and " + LONGEST_DAYS + ": " + days);
        }
    }
}
