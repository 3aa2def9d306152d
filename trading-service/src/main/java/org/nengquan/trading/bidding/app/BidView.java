package org.nengquan.trading.bidding.app;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * A bid as its bidder may see it: prices in fen, quantities in units.
 *
 * @param state {@code SEALED OPENED UNOPENED WON WON_IN_PART LOST OUTSIDE_RESERVE BARRED}
 * @param cover the most units it may ask for
 * @param priceFen null until it is opened
 * @param quantity null until it is opened
 * @param awarded null until the auction is over
 * @param paidFen price of what was awarded; null until the auction is over
 * @param forfeitedFen deposit that was lost
 */
public record BidView(
        UUID bidId,
        UUID auctionId,
        Instant sealedAt,
        @Nullable Priority priority,
        @Nullable String projectId,
        long cover,
        long depositFen,
        String commitment,
        String state,
        @Nullable Long priceFen,
        @Nullable Long quantity,
        @Nullable Long awarded,
        @Nullable Long paidFen,
        long forfeitedFen) {}
