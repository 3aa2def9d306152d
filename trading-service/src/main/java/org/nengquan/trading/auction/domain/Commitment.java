package org.nengquan.trading.auction.domain;

import java.util.UUID;

/**
 * A sealed bid: it binds the bidder and tells nobody anything, the exchange's operator included.
 *
 * <p>SHA-256, in lower-case hexadecimal, over seven lines in UTF-8, joined by one line feed and without one at the end:
 *
 * <pre>
 * nengquan.auction-bid.v1
 * auctionId   (UUID in lower case)
 * uscc        (the bidder)
 * priceFen    (decimal, no leading zeros)
 * quantity    (decimal, no leading zeros)
 * nonce       (lower-case hexadecimal)
 * end
 * </pre>
 *
 * The bidder and the auction are part of it, so that nobody can copy another's commitment and have it opened for him.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Commitment(String sha256) {
    public Commitment {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a commitment is a SHA-256 in lower-case hexadecimal");
        }
    }

    /** The commitment to that bid. */
    public static Commitment to(UUID auctionId, String uscc, Opening bid) {
        return new Commitment(Sha256.of(String.join(
                "\n",
                "nengquan.auction-bid.v1",
                auctionId.toString(),
                uscc,
                Long.toString(bid.priceFen()),
                Long.toString(bid.quantity()),
                bid.nonce(),
                "end")));
    }
}
