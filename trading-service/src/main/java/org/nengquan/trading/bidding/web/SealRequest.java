package org.nengquan.trading.bidding.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Commitment;
import org.nengquan.trading.auction.domain.Sealing;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Priority;

/** What a bidder hands in: no price and no quantity, only what binds him and the most units it may be about. */
record SealRequest(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String commitment,
        @NotNull @Min(1) @Max(Intent.MAX_QUANTITY) Long cover,
        @Nullable Priority priority,
        @Nullable @Pattern(regexp = "[!-~]{1,64}") String projectId) {

    Sealing toSealing() {
        return new Sealing(priority, projectId, cover, new Commitment(commitment));
    }
}
