package org.nengquan.trading.matching.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.auction.domain.Bid;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Side;

/** Who may announce, bid and open, in the order in which the first no is named. */
final class AuctionRules {
    private final Floor floor;
    private final BidStakes stakes;

    AuctionRules(Floor floor, BidStakes stakes) {
        this.floor = floor;
        this.stakes = stakes;
    }

    Decision mayAnnounce(AuctionCommand.Announce command, MarketFacts facts) {
        Intent intent = command.draft().lot().intentOf(command.uscc());
        Decision lawful = Gates.check(Gates.AUCTION, intent, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Parameter notice = facts.openRules().figure(ParameterName.AUCTION_NOTICE_DAYS);
        return command.draft().noticeDays() < notice.value()
                ? AuctionRefusals.noticeTooShort(command.draft(), notice)
                : Stake.check(intent, floor.accounts.find(command.uscc()));
    }

    /** Whether the bid may be sealed; of an auction whose bidding is open and whose owner is another. */
    Decision maySeal(Auction auction, Bid.Sealed bid, MarketFacts facts) {
        if (!(auction instanceof Auction.Bidding)) {
            return AuctionRefusals.notBidding(auction);
        }
        if (auction.terms().owner().equals(bid.uscc())) {
            return AuctionRefusals.ownAuction(auction);
        }
        if (auction.bidOf(bid.uscc()).isPresent()) {
            return AuctionRefusals.oneBidEach(auction);
        }
        return maySealIn(auction.terms(), bid, facts);
    }

    private Decision maySealIn(Terms terms, Bid.Sealed bid, MarketFacts facts) {
        boolean bidderSells = terms.lot().side() == Side.BUY;
        if (bidderSells != (bid.sealing().priority() != null)) {
            return AuctionRefusals.unitsNotNamed(terms);
        }
        Decision lawful = Gates.check(Gates.AUCTION, BidStakes.cover(terms, bid), facts);
        return lawful instanceof Decision.Refused ? lawful : stakes.checkSealed(terms, bid);
    }

    Decision mayOpen(Auction auction, Bid bid, Opening opening) {
        if (bid instanceof Bid.Barred barred) {
            return AuctionRefusals.barred(barred);
        }
        if (!(auction instanceof Auction.Revealing) || !(bid instanceof Bid.Sealed sealed)) {
            return AuctionRefusals.notOpening(auction, bid);
        }
        if (!sealed.hides(auction.auctionId(), opening)) {
            return AuctionRefusals.notWhatWasSealed(sealed);
        }
        if (opening.quantity() > sealed.sealing().cover()) {
            return AuctionRefusals.aboveCover(sealed, opening);
        }
        Intent wish = sealed.intentIn(auction.terms(), opening.priceFen(), opening.quantity());
        Decision lawful = Gates.check(Gates.AUCTION_OPENING, wish, floor.facts);
        return lawful instanceof Decision.Refused
                ? lawful
                : stakes.checkOpened(auction.terms(), sealed.opened(opening));
    }

    /** Opened bids that may win nothing, because their bidder or the owner may not trade any more. */
    Set<UUID> barred(Auction.Revealing auction) {
        Terms terms = auction.terms();
        boolean ownerIsOut = isOut(terms.lot().intentOf(terms.owner()));
        Set<UUID> barred = new HashSet<>();
        for (Bid.Opened bid : auction.opened()) {
            if (ownerIsOut || isOut(BidStakes.wish(terms, bid))) {
                barred.add(bid.bidId());
            }
        }
        return barred;
    }

    private boolean isOut(Intent intent) {
        return Gates.check(Gates.STILL_LAWFUL, intent, floor.facts) instanceof Decision.Refused;
    }
}
