package org.nengquan.trading.bidding.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.gate.domain.Intent;

/** What was sealed. */
record OpenRequest(
        @NotNull @Min(1) @Max(Intent.MAX_PRICE_FEN) Long priceFen,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long quantity,
        @NotNull @Pattern(regexp = "[0-9a-f]{32,128}") String nonce) {

    Opening toOpening() {
        return new Opening(priceFen, quantity, nonce);
    }
}
