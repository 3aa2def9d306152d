package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Fen;

/**
 * What stands behind a bid. Sealed, a buyer's is the deposit and a seller's the units it covers; opened, it is all that the
 * bid asks for, so that a winner never fails to pay.
 */
final class BidStakes {
    private final Floor floor;
    private final Pledges pledges;

    BidStakes(Floor floor, Pledges pledges) {
        this.floor = floor;
        this.pledges = pledges;
    }

    /** The sealed bid as the gates judge it: all that it covers, at the reserve price. */
    static Intent cover(Terms terms, Bid bid) {
        return bid.sealed()
                .intentIn(terms, terms.lot().reservePriceFen(), bid.sealing().cover());
    }

    static Intent wish(Terms terms, Bid.Opened bid) {
        return bid.sealed().intentIn(terms, bid.priceFen(), bid.quantity());
    }

    Decision checkSealed(Terms terms, Bid.Sealed bid) {
        Account account = floor.accounts.find(bid.uscc());
        return terms.sells()
                ? Stake.check(account, Bucket.CASH, bid.depositFen())
                : Stake.check(cover(terms, bid), account);
    }

    /** The deposit counts towards what the opened bid has to bring. */
    Decision checkOpened(Terms terms, Bid.Opened bid) {
        if (!terms.sells()) {
            return Decision.allowed();
        }
        long more = Fen.amount(bid.priceFen(), bid.quantity()) - bid.sealed().depositFen();
        return Stake.check(floor.accounts.find(bid.uscc()), Bucket.CASH, Math.max(0, more));
    }

    void seal(Terms terms, Bid.Sealed bid) {
        Intent cover = cover(terms, bid);
        if (terms.sells()) {
            floor.accounts.of(bid.uscc()).reserve(Bucket.CASH, bid.depositFen());
            count(cover, cover.quantity());
        } else {
            pledges.make(cover);
        }
    }

    void open(Terms terms, Bid.Opened bid) {
        unseal(terms, bid.sealed());
        pledges.make(wish(terms, bid));
    }

    /** Gives a sealed bid's stake back. */
    void unseal(Terms terms, Bid.Sealed bid) {
        Intent cover = cover(terms, bid);
        if (terms.sells()) {
            floor.accounts.of(bid.uscc()).unreserve(Bucket.CASH, bid.depositFen());
            count(cover, -cover.quantity());
        } else {
            pledges.end(cover, cover.quantity());
        }
    }

    /** A buyer's deposit leaves the market. */
    void forfeit(Terms terms, Bid.Sealed bid) {
        Intent cover = cover(terms, bid);
        floor.accounts.of(bid.uscc()).spend(Bucket.CASH, bid.depositFen());
        count(cover, -cover.quantity());
    }

    /** After a restart: the stakes are in the balances already, what they would buy is counted anew. */
    void restore(Auction auction) {
        Terms terms = auction.terms();
        pledges.restore(terms.lot().intentOf(terms.owner()), terms.lot().quantity());
        for (Bid bid : auction.bids()) {
            switch (bid) {
                case Bid.Sealed sealed -> restore(cover(terms, sealed));
                case Bid.Opened opened -> restore(wish(terms, opened));
                case Bid.Barred barred -> nothingStandsBehindIt();
            }
        }
    }

    private void restore(Intent wish) {
        pledges.restore(wish, wish.quantity());
    }

    private static void nothingStandsBehindIt() {}

    /** So much more (or less) may be bought, while only the deposit stands behind it. */
    private void count(Intent cover, long quantity) {
        floor.accounts.of(cover.uscc()).bids(cover, quantity);
        Roll.@Nullable Purchases purchases = floor.roll.purchasesOf(cover.projectId());
        if (purchases != null) {
            purchases.bid(cover.instrument(), quantity);
        }
    }
}
