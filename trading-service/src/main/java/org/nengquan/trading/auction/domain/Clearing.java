package org.nengquan.trading.auction.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * Gives the units to the best bids until they are gone. In a sale the highest price is best, in a purchase the lowest and,
 * at the same price, saved units before all others (方案一(二)3); what is equal then is ordered by the {@link TieRule}. The
 * last bid that wins may win in part.
 */
public final class Clearing {
    private final Terms terms;
    private final Set<UUID> barred;
    private final List<Step> steps = new ArrayList<>();
    private long left;
    private long marginalFen;

    private Clearing(Terms terms, Set<UUID> barred) {
        this.terms = terms;
        this.barred = barred;
        this.left = terms.lot().quantity();
    }

    /**
     * The result.
     *
     * @param barred bids whose bidders may not trade any more: they win nothing
     */
    public static Result of(Auction.Revealing auction, Set<UUID> barred) {
        var clearing = new Clearing(auction.terms(), barred);
        auction.opened().stream()
                .sorted(ranking(auction.terms(), auction.seed()))
                .forEach(clearing::take);
        return clearing.result(auction);
    }

    private static Comparator<Bid.Opened> ranking(Terms terms, String seed) {
        Comparator<Bid.Opened> price = Comparator.comparingLong(Bid.Opened::priceFen);
        Comparator<Bid.Opened> saved = Comparator.comparing(bid -> bid.sealing().priority() == Priority.SAVED ? 0 : 1);
        return (terms.sells() ? price.reversed() : price).thenComparing(saved).thenComparing(TieRule.order(seed));
    }

    private void take(Bid.Opened bid) {
        long awarded = mayWin(bid) ? Math.min(left, bid.quantity()) : 0;
        left -= awarded;
        marginalFen = awarded > 0 ? bid.priceFen() : marginalFen;
        steps.add(new Step(
                bid.bidId(),
                bid.priceFen(),
                bid.quantity(),
                standing(bid, awarded),
                awarded,
                awarded > 0 ? bid.priceFen() : 0));
    }

    private boolean mayWin(Bid.Opened bid) {
        return !barred.contains(bid.bidId()) && terms.lot().meetsReserve(bid.priceFen());
    }

    private Standing standing(Bid.Opened bid, long awarded) {
        if (barred.contains(bid.bidId())) {
            return Standing.BARRED;
        }
        if (!terms.lot().meetsReserve(bid.priceFen())) {
            return Standing.OUTSIDE_RESERVE;
        }
        if (awarded == 0) {
            return Standing.LOST;
        }
        return awarded == bid.quantity() ? Standing.WON : Standing.WON_IN_PART;
    }

    private Result result(Auction.Revealing auction) {
        boolean uniform = terms.draft().priceRule() == PriceRule.UNIFORM;
        return new Result(
                auction.seed(),
                terms.lot().quantity() - left,
                marginalFen,
                uniform ? steps.stream().map(this::atMarginalPrice).toList() : steps,
                auction.unopened().size());
    }

    private Step atMarginalPrice(Step step) {
        return step.awarded() == 0
                ? step
                : new Step(step.bidId(), step.bidFen(), step.quantity(), step.standing(), step.awarded(), marginalFen);
    }
}
