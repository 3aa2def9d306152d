package org.nengquan.trading.auction.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of one auction; a state offers only its lawful moves. Days are trading days, counted at their close.
 *
 * <pre>
 * Announced ──notice over──▶ Bidding ──bidding over──▶ Revealing ──reveal over──▶ Result
 * </pre>
 */
public sealed interface Auction {

    Terms terms();

    /** Trading days until this part ends, today included. */
    int daysLeft();

    /** All bids in the order of their arrival. */
    List<Bid> bids();

    /** The auction after one more day of this part. */
    Auction withDaysLeft(int days);

    /** The auction in which that bid is barred. */
    Auction with(Bid.Barred barred);

    /** The auction as it is after its last bid, whenever that comes. */
    Revealing closed();

    default UUID auctionId() {
        return terms().auctionId();
    }

    /** The bid of that bidder. */
    default Optional<Bid> bidOf(String uscc) {
        return bids().stream().filter(bid -> bid.uscc().equals(uscc)).findFirst();
    }

    /** Public, but nobody may bid yet. */
    record Announced(Terms terms, int daysLeft) implements Auction {

        /** A new auction; without days of notice bids are taken at once. */
        public static Auction on(Terms terms) {
            var announced = new Announced(terms, terms.draft().noticeDays());
            return announced.daysLeft == 0 ? announced.open() : announced;
        }

        @Override
        public List<Bid> bids() {
            return List.of();
        }

        @Override
        public Announced withDaysLeft(int days) {
            return new Announced(terms, days);
        }

        @Override
        public Announced with(Bid.Barred barred) {
            throw new IllegalArgumentException("nobody bids yet: " + barred.bidId());
        }

        @Override
        public Revealing closed() {
            return open().closed();
        }

        public Bidding open() {
            return new Bidding(terms, terms.draft().biddingDays(), List.of());
        }
    }

    /** Sealed bids are taken. */
    record Bidding(Terms terms, int daysLeft, List<Bid> bids) implements Auction {
        public Bidding {
            bids = List.copyOf(bids);
        }

        @Override
        public Bidding withDaysLeft(int days) {
            return new Bidding(terms, days, bids);
        }

        public Bidding with(Bid.Sealed bid) {
            var all = new ArrayList<>(bids);
            all.add(bid);
            return new Bidding(terms, daysLeft, all);
        }

        @Override
        public Bidding with(Bid.Barred barred) {
            return new Bidding(terms, daysLeft, replaced(bids, barred));
        }

        /** No more bids: the seed of the tie rule is fixed from here on, before any price is known. */
        @Override
        public Revealing closed() {
            return new Revealing(terms, terms.draft().revealDays(), bids, TieRule.seed(terms, bids));
        }
    }

    /** Bids are opened by their bidders. */
    record Revealing(Terms terms, int daysLeft, List<Bid> bids, String seed) implements Auction {
        public Revealing {
            bids = List.copyOf(bids);
        }

        @Override
        public Revealing withDaysLeft(int days) {
            return new Revealing(terms, days, bids, seed);
        }

        /** The auction with that bid opened. */
        public Revealing with(Bid.Opened opened) {
            return new Revealing(terms, daysLeft, replaced(bids, opened), seed);
        }

        @Override
        public Revealing with(Bid.Barred barred) {
            return new Revealing(terms, daysLeft, replaced(bids, barred), seed);
        }

        @Override
        public Revealing closed() {
            return this;
        }

        public List<Bid.Opened> opened() {
            return bids.stream()
                    .filter(Bid.Opened.class::isInstance)
                    .map(Bid.Opened.class::cast)
                    .toList();
        }
    }

    /** Bids that are still sealed; those that nobody opens forfeit their deposits when the auction ends. */
    default List<Bid.Sealed> unopened() {
        return bids().stream()
                .filter(Bid.Sealed.class::isInstance)
                .map(Bid.Sealed.class::cast)
                .toList();
    }

    private static List<Bid> replaced(List<Bid> bids, Bid by) {
        return bids.stream()
                .map(bid -> bid.bidId().equals(by.bidId()) ? by : bid)
                .toList();
    }
}
