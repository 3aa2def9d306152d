package org.nengquan.trading.auction.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Who comes first among bids of the same price: the order of SHA-256(seed ‖ bid id). The seed is SHA-256 over the
 * commitments of all bids and a value that was announced before them, each on a line of its own:
 *
 * <pre>
 * nengquan.auction-seed.v1
 * auctionId
 * announcedValue
 * commitment of each bid, in the order of the commitments as texts
 * </pre>
 *
 * Nobody knows it before the last bid is in, everybody can compute it afterwards, and no price has any part in it.
 */
public final class TieRule {

    private TieRule() {}

    /** The seed, as 64 hexadecimal digits. */
    public static String seed(Terms terms, List<? extends Bid> bids) {
        var text = new StringBuilder("nengquan.auction-seed.v1\n")
                .append(terms.auctionId())
                .append('\n')
                .append(terms.draft().announcedValue());
        bids.stream()
                .map(bid -> bid.sealing().commitment().sha256())
                .sorted()
                .forEach(commitment -> text.append('\n').append(commitment));
        return Sha256.of(text.toString());
    }

    /** The place of a bid among those of its price: smaller comes first. */
    public static String draw(String seed, Bid bid) {
        return Sha256.of(seed + bid.bidId());
    }

    static Comparator<Bid.Opened> order(String seed) {
        return Comparator.comparing(bid -> draw(seed, bid));
    }
}
