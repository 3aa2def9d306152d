package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Step;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionEvent;

/** What one batch changes in the tables of auctions and bids; several changes of one row are one. */
public final class AuctionRows {
    /** An auction that was announced. */
    public record NewAuction(long seq, Instant at, Terms terms) {
        /** Without days of notice bids are taken at once. */
        public String state() {
            return terms.draft().noticeDays() == 0 ? "BIDDING" : "ANNOUNCED";
        }
    }

    /** A bid that was sealed. */
    public record NewBid(long seq, Instant at, UUID auctionId, Bid.Sealed bid) {}

    /**
     * Where an auction stands now.
     *
     * @param seed null while bids are taken
     * @param result null until it is over
     */
    public record AuctionChange(
            String state,
            LocalDate since,
            @Nullable String seed,
            @Nullable Result result) {}

    /** How an opened bid fared and its place on the curve, from 1. */
    public record Fared(Step step, int place) {}

    private final List<NewAuction> newAuctions = new ArrayList<>();
    private final List<NewBid> newBids = new ArrayList<>();
    private final Map<UUID, AuctionChange> auctions = new LinkedHashMap<>();
    private final Map<UUID, Opening> opened = new LinkedHashMap<>();
    private final List<UUID> barred = new ArrayList<>();
    private final Map<UUID, Fared> fared = new LinkedHashMap<>();
    private final Map<UUID, Long> forfeited = new LinkedHashMap<>();

    public List<NewAuction> newAuctions() {
        return newAuctions;
    }

    public List<NewBid> newBids() {
        return newBids;
    }

    public List<Map.Entry<UUID, AuctionChange>> auctions() {
        return List.copyOf(auctions.entrySet());
    }

    /** Bids that were opened. */
    public List<Map.Entry<UUID, Opening>> opened() {
        return List.copyOf(opened.entrySet());
    }

    /** Sealed bids that nobody opens any more. */
    public List<UUID> barred() {
        return barred;
    }

    /** Opened bids of auctions that are over. */
    public List<Map.Entry<UUID, Fared>> fared() {
        return List.copyOf(fared.entrySet());
    }

    /** Deposits that were lost, in fen. */
    public List<Map.Entry<UUID, Long>> forfeited() {
        return List.copyOf(forfeited.entrySet());
    }

    /** Auctions that are over: what is still sealed in them was never opened. */
    public List<UUID> over() {
        return auctions.entrySet().stream()
                .filter(entry -> entry.getValue().result() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    void take(AuctionEvent event, Applied applied, LocalDate today) {
        switch (event) {
            case AuctionEvent.AuctionAnnounced(var terms) ->
                newAuctions.add(new NewAuction(applied.seq(), applied.at(), terms));
            case AuctionEvent.BiddingBegan(var id) -> auctions.put(id, new AuctionChange("BIDDING", today, null, null));
            case AuctionEvent.BidSealed(var id, var bid) ->
                newBids.add(new NewBid(applied.seq(), applied.at(), id, bid));
            case AuctionEvent.BiddingEnded(var id, var seed, var commitments) ->
                auctions.put(id, new AuctionChange("REVEALING", today, seed, null));
            case AuctionEvent.BidOpened(var id, var bidId, var opening) -> opened.put(bidId, opening);
            case AuctionEvent.DepositForfeited lost -> forfeited.put(lost.bidId(), lost.amountFen());
            case AuctionEvent.AuctionEnded(var terms, var result) -> end(terms, result, today);
            case AuctionEvent.BidBarred(var id, var bidId, var uscc, var why) -> barred.add(bidId);
            case AuctionEvent.AuctionBarred calledOff -> thatItEndedFollows();
            case AuctionEvent.AuctionRefused refused -> nothingToShow();
            case AuctionEvent.AuctionMissed missed -> nothingToShow();
        }
    }

    private void end(Terms terms, Result result, LocalDate today) {
        String state = result.cancelled() ? "CANCELLED" : "SOLD";
        auctions.put(terms.auctionId(), new AuctionChange(state, today, result.seed(), result));
        int place = 0;
        for (Step step : result.curve()) {
            place++;
            fared.put(step.bidId(), new Fared(step, place));
        }
    }

    private static void thatItEndedFollows() {}

    /** Refusals have a table of their own; what missed changed nothing. */
    private static void nothingToShow() {}
}
