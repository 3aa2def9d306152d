package org.nengquan.local.season;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A bid that its bidder keeps to itself until the day of opening, and what binds it until then (docs/api.md).
 *
 * @param uscc the bidder
 * @param priceFen a unit
 * @param quantity units
 */
record SecretBid(String uscc, long priceFen, long quantity) {

    /** Must be chance in earnest; here the same in every run, so that a season that was cut off can open its bids. */
    String nonce() {
        return sha256("nonce of " + uscc);
    }

    String commitment(String auctionId) {
        return sha256(String.join(
                "\n",
                "nengquan.auction-bid.v1",
                auctionId,
                uscc,
                Long.toString(priceFen),
                Long.toString(quantity),
                nonce(),
                "end"));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
