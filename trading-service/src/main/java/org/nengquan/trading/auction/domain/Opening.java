package org.nengquan.trading.auction.domain;

import org.nengquan.trading.gate.domain.Intent;

/**
 * What a sealed bid says once it is opened.
 *
 * @param priceFen fen for each unit
 * @param quantity whole units, at most the bid's cover
 * @param nonce 32 to 128 hexadecimal digits in lower case that the bidder drew by lot; without it the few plausible prices
 *     and quantities could be tried out against the commitment
 */
public record Opening(long priceFen, long quantity, String nonce) {
    public Opening {
        boolean within =
                priceFen >= 1 && priceFen <= Intent.MAX_PRICE_FEN && quantity >= 1 && quantity <= Intent.MAX_QUANTITY;
        if (!within || !nonce.matches("[0-9a-f]{32,128}")) {
            throw new IllegalArgumentException("a bid has a price, a quantity and a nonce");
        }
    }
}
