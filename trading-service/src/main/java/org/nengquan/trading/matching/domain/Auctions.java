package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Clearing;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Step;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.TradeMode;

/** 单向竞价: sealed bids for one lot. Its parts end with the trading day, and so the result comes at a close. */
final class Auctions {
    private final Floor floor;
    private final Pledges pledges;
    private final BidStakes stakes;
    private final AuctionRules rules;
    /** In the order of their announcement. */
    private final Map<UUID, Auction> underWay = new LinkedHashMap<>();

    Auctions(Floor floor) {
        this.floor = floor;
        this.pledges = new Pledges(floor);
        this.stakes = new BidStakes(floor, pledges);
        this.rules = new AuctionRules(floor, stakes);
    }

    void apply(AuctionCommand command, List<Event> events) {
        switch (command) {
            case AuctionCommand.Announce announce -> announce(announce, events);
            case AuctionCommand.SealBid seal -> seal(seal, events);
            case AuctionCommand.OpenBid open -> open(open, events);
        }
    }

    Collection<Auction> underWay() {
        return underWay.values();
    }

    /** Puts the auctions of a snapshot back; their stakes are in the snapshot's balances already. */
    void restore(Snapshot snapshot) {
        snapshot.auctions().forEach(this::put);
        snapshot.auctions().forEach(stakes::restore);
    }

    /** One more trading day is over. */
    void dayIsOver(List<Event> events) {
        for (Auction auction : new ArrayList<>(underWay.values())) {
            if (auction.daysLeft() > 1) {
                put(auction.withDaysLeft(auction.daysLeft() - 1));
            } else {
                moveOn(auction, events);
            }
        }
    }

    /**
     * An auction whose owner is barred is called off, and a barred bidder's sealed bid never opened; neither costs a
     * deposit. An opened bid stays on the curve, and whether it wins is judged when the auction ends.
     */
    void endBarred(Recheck recheck, List<Event> events) {
        for (Auction auction : List.copyOf(underWay.values()).reversed()) {
            Terms terms = auction.terms();
            Refusal why = recheck.of(terms.lot().intentOf(terms.owner()));
            if (why == null) {
                barBids(auction, recheck, events);
            } else {
                events.add(new AuctionEvent.AuctionBarred(auction.auctionId(), terms.owner(), why));
                callOff(auction.closed(), events);
            }
        }
    }

    private void barBids(Auction auction, Recheck recheck, List<Event> events) {
        Auction left = auction;
        for (Bid.Sealed bid : auction.unopened().reversed()) {
            Refusal why = recheck.of(BidStakes.cover(auction.terms(), bid));
            if (why != null) {
                stakes.unseal(auction.terms(), bid);
                left = left.with(new Bid.Barred(bid));
                events.add(new AuctionEvent.BidBarred(auction.auctionId(), bid.bidId(), bid.uscc(), why));
            }
        }
        put(left);
    }

    private void callOff(Auction.Revealing auction, List<Event> events) {
        Set<UUID> all = auction.opened().stream().map(Bid::bidId).collect(Collectors.toSet());
        Result result = Clearing.of(auction, all);
        settle(auction, result, events);
        auction.unopened().forEach(bid -> stakes.unseal(auction.terms(), bid));
        finish(auction.terms(), result, events);
    }

    /** What would be answered if these were the facts; changes nothing. The terms of an announced auction stay. */
    Optional<Supposed> suppose(AuctionCommand command, MarketFacts facts) {
        return switch (command) {
            case AuctionCommand.Announce announce ->
                Optional.of(supposed(
                        announce.auctionId(),
                        announce.draft().lot().intentOf(announce.uscc()),
                        rules.mayAnnounce(announce, facts)));
            case AuctionCommand.SealBid seal ->
                Optional.ofNullable(underWay.get(seal.auctionId())).map(auction -> suppose(auction, seal, facts));
            case AuctionCommand.OpenBid open -> Optional.empty();
        };
    }

    private Supposed suppose(Auction auction, AuctionCommand.SealBid seal, MarketFacts facts) {
        Bid.Sealed bid = sealed(auction.terms(), seal);
        return supposed(bid.bidId(), BidStakes.cover(auction.terms(), bid), rules.maySeal(auction, bid, facts));
    }

    private static Supposed supposed(UUID id, Intent intent, Decision decision) {
        return new Supposed(id, TradeMode.AUCTION, intent, decision);
    }

    private static Bid.Sealed sealed(Terms terms, AuctionCommand.SealBid command) {
        long deposit = terms.depositFen(command.sealing().cover());
        return new Bid.Sealed(command.bidId(), command.uscc(), deposit, command.sealing());
    }

    private void announce(AuctionCommand.Announce command, List<Event> events) {
        if (rules.mayAnnounce(command, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new AuctionEvent.AuctionRefused(command.auctionId(), why));
            return;
        }
        DayRules today = floor.day.openRules();
        var terms = new Terms(
                command.auctionId(),
                command.uscc(),
                today.businessDate(),
                today.figure(ParameterName.AUCTION_DEPOSIT_PERCENT).value(),
                command.draft());
        pledges.make(terms.lot().intentOf(terms.owner()));
        put(Auction.Announced.on(terms));
        events.add(new AuctionEvent.AuctionAnnounced(terms));
    }

    private void seal(AuctionCommand.SealBid command, List<Event> events) {
        Auction auction = underWay.get(command.auctionId());
        if (auction == null) {
            events.add(new AuctionEvent.AuctionMissed(command.auctionId()));
            return;
        }
        Terms terms = auction.terms();
        Bid.Sealed bid = sealed(terms, command);
        if (rules.maySeal(auction, bid, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new AuctionEvent.AuctionRefused(auction.auctionId(), why));
            return;
        }
        stakes.seal(terms, bid);
        put(((Auction.Bidding) auction).with(bid));
        events.add(new AuctionEvent.BidSealed(auction.auctionId(), bid));
    }

    private void open(AuctionCommand.OpenBid command, List<Event> events) {
        Auction auction = underWay.get(command.auctionId());
        Bid bid = auction == null ? null : auction.bidOf(command.uscc()).orElse(null);
        if (auction == null || bid == null) {
            events.add(new AuctionEvent.AuctionMissed(command.auctionId()));
            return;
        }
        if (rules.mayOpen(auction, bid, command.opening()) instanceof Decision.Refused(var why)) {
            events.add(new AuctionEvent.AuctionRefused(auction.auctionId(), why));
            return;
        }
        Bid.Opened opened = bid.sealed().opened(command.opening());
        stakes.open(auction.terms(), opened);
        put(((Auction.Revealing) auction).with(opened));
        events.add(new AuctionEvent.BidOpened(auction.auctionId(), opened.bidId(), opened.opening()));
    }

    private void moveOn(Auction auction, List<Event> events) {
        switch (auction) {
            case Auction.Announced announced -> {
                put(announced.open());
                events.add(new AuctionEvent.BiddingBegan(auction.auctionId()));
            }
            case Auction.Bidding bidding -> {
                Auction.Revealing revealing = bidding.closed();
                put(revealing);
                events.add(new AuctionEvent.BiddingEnded(
                        auction.auctionId(),
                        revealing.seed(),
                        bidding.bids().stream()
                                .map(bid -> bid.sealing().commitment())
                                .toList()));
            }
            case Auction.Revealing revealing -> end(revealing, events);
        }
    }

    private void end(Auction.Revealing auction, List<Event> events) {
        Result result = Clearing.of(auction, rules.barred(auction));
        settle(auction, result, events);
        auction.unopened().forEach(bid -> lose(auction.terms(), bid, events));
        finish(auction.terms(), result, events);
    }

    /** Trades what was won, and frees what stands behind the rest of each opened bid. */
    private void settle(Auction.Revealing auction, Result result, List<Event> events) {
        Map<UUID, Bid.Opened> opened =
                auction.opened().stream().collect(Collectors.toMap(Bid::bidId, Function.identity()));
        for (Step step : result.curve()) {
            settle(
                    auction.terms(),
                    Objects.requireNonNull(opened.get(step.bidId()), "the curve is of opened bids"),
                    step,
                    events);
        }
    }

    private void finish(Terms terms, Result result, List<Event> events) {
        pledges.end(terms.lot().intentOf(terms.owner()), terms.lot().quantity() - result.awarded());
        underWay.remove(terms.auctionId());
        events.add(new AuctionEvent.AuctionEnded(terms, result));
    }

    private void settle(Terms terms, Bid.Opened bid, Step step, List<Event> events) {
        Intent wish = BidStakes.wish(terms, bid);
        if (step.awarded() > 0) {
            Order bidder = pledges.order(bid.bidId(), wish);
            Order owner = pledges.order(terms.auctionId(), terms.lot().intentOf(terms.owner()));
            Order buy = terms.sells() ? bidder : owner;
            Order sell = terms.sells() ? owner : bidder;
            pledges.trade(buy, sell, step.awarded(), step.paidFen());
            floor.book(
                    floor.traded(TradeMode.AUCTION, buy, sell, step.awarded(), step.paidFen()),
                    buy.account,
                    sell.account,
                    events);
        }
        pledges.end(wish, bid.quantity() - step.awarded());
    }

    private void lose(Terms terms, Bid.Sealed bid, List<Event> events) {
        if (bid.depositFen() == 0) {
            stakes.unseal(terms, bid);
            return;
        }
        stakes.forfeit(terms, bid);
        events.add(new AuctionEvent.DepositForfeited(terms.auctionId(), bid.bidId(), bid.uscc(), bid.depositFen()));
    }

    private void put(Auction auction) {
        underWay.put(auction.auctionId(), auction);
    }
}
