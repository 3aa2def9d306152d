package org.nengquan.settlement.ledger.domain;

import java.util.List;

/**
 * A movement of money between accounts that leaves the whole unchanged. Never altered: a correction is another entry.
 *
 * @param occasion what it is booked for
 * @param postings at least two, summing to zero
 */
public record Entry(Occasion occasion, List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("an entry has two sides: " + occasion);
        }
        long sumFen = postings.stream().mapToLong(Posting::deltaFen).reduce(0, Math::addExact);
        if (sumFen != 0) {
            throw new IllegalArgumentException("the postings of " + occasion + " sum to " + sumFen + " fen, not zero");
        }
    }

    /** The whole amount, in fen, out of one account and into another. */
    public static Entry move(Occasion occasion, LedgerAccount from, LedgerAccount to, long amountFen) {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("cannot move " + amountFen + " fen for " + occasion);
        }
        return new Entry(occasion, List.of(new Posting(from, -amountFen), new Posting(to, amountFen)));
    }
}
