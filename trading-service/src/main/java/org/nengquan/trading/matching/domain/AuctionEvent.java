package org.nengquan.trading.matching.domain;

import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Commitment;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Terms;

/** What happened to an auction, besides its trades. */
public sealed interface AuctionEvent extends Event {

    /** The lot is up, and what stands behind it reserved. */
    record AuctionAnnounced(Terms terms) implements AuctionEvent {}

    /** The notice is over: bids are taken from the next trading day on. */
    record BiddingBegan(UUID auctionId) implements AuctionEvent {}

    /** A sealed bid was taken and its deposit reserved. */
    record BidSealed(UUID auctionId, Bid.Sealed bid) implements AuctionEvent {}

    /** No more bids: the commitments in the order of their arrival, and the seed that they make. */
    record BiddingEnded(UUID auctionId, String seed, List<Commitment> commitments) implements AuctionEvent {}

    /** A bid was opened and what it bids reserved. */
    record BidOpened(UUID auctionId, UUID bidId, Opening opening) implements AuctionEvent {}

    /** The announcement, the bid or its opening was refused and left nothing behind. */
    record AuctionRefused(UUID auctionId, Refusal why) implements AuctionEvent {}

    /** There is no such auction under way, or this participant has no bid in it: nothing happened. */
    record AuctionMissed(UUID auctionId) implements AuctionEvent {}

    /** A bid was not opened: its deposit left the market for the risk reserve. */
    record DepositForfeited(UUID auctionId, UUID bidId, String uscc, long amountFen) implements AuctionEvent {}

    /** A sealed bid will not be opened, because a fact bars its bidder: its deposit is free again. */
    record BidBarred(UUID auctionId, UUID bidId, String uscc, Refusal why) implements AuctionEvent {}

    /** The auction is called off, because a fact bars its owner; that it ended follows. */
    record AuctionBarred(UUID auctionId, String uscc, Refusal why) implements AuctionEvent {}

    /** The auction is over; everything that is not traded is free again. */
    record AuctionEnded(Terms terms, Result result) implements AuctionEvent {}
}
