package org.nengquan.trading.auction.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * What a bidder hands in.
 *
 * @param priority which of its units a seller bids; null from a buyer
 * @param projectId the project a buyer buys for, if any
 * @param cover the most units that the bid may turn out to ask for: what is staked is measured by it
 * @param commitment what binds the bidder
 */
public record Sealing(@Nullable Priority priority, @Nullable String projectId, long cover, Commitment commitment) {
    public Sealing {
        if (cover < 1 || cover > Intent.MAX_QUANTITY) {
            throw new IllegalArgumentException("a bid covers at least one unit: " + cover);
        }
    }
}
