package org.nengquan.trading.bidding.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;

/** Auctions as they were committed. */
public interface Auctions {

    Uni<Optional<AuctionView>> find(UUID auctionId);

    /** One auction with what is public about its bids. */
    Uni<Optional<AuctionView.Whole>> whole(UUID auctionId);

    /**
     * All auctions, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<Page<AuctionView>> all(String after, int limit);

    /** The bid of that bidder in that auction. */
    Uni<Optional<BidView>> bid(UUID auctionId, String uscc);

    /** One bidder's bids, newest first. */
    Uni<Page<BidView>> bidsOf(String uscc, String after, int limit);
}
