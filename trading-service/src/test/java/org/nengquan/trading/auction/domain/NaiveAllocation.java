package org.nengquan.trading.auction.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * The clearing once more, written from the published rule and without a look at it: one unit after another is given to
 * the best bid that still wants one.
 */
public final class NaiveAllocation {
    public final Map<UUID, Long> awarded = new HashMap<>();
    public final Map<UUID, Long> paid = new HashMap<>();
    public long marginal;
    public long sold;

    public NaiveAllocation(Terms terms, List<Bid.Opened> bids, Set<UUID> barred, String seed) {
        List<Bid.Opened> wanting = new ArrayList<>(bids);
        wanting.removeIf(bid -> barred.contains(bid.bidId()));
        wanting.removeIf(bid -> terms.sells()
                ? bid.priceFen() < terms.lot().reservePriceFen()
                : bid.priceFen() > terms.lot().reservePriceFen());
        while (sold < terms.lot().quantity() && !wanting.isEmpty()) {
            Bid.Opened best = wanting.getFirst();
            for (Bid.Opened other : wanting) {
                best = better(terms, seed, other, best) ? other : best;
            }
            sold++;
            marginal = best.priceFen();
            awarded.merge(best.bidId(), 1L, Long::sum);
            if (awarded.get(best.bidId()) == best.quantity()) {
                wanting.remove(best);
            }
        }
        for (Bid.Opened bid : bids) {
            boolean uniform = terms.draft().priceRule() == PriceRule.UNIFORM;
            if (awarded.containsKey(bid.bidId())) {
                paid.put(bid.bidId(), uniform ? marginal : bid.priceFen());
            }
        }
    }

    /** Whether the first bid comes before the second. */
    public static boolean better(Terms terms, String seed, Bid.Opened one, Bid.Opened other) {
        if (one.priceFen() != other.priceFen()) {
            return terms.sells() == one.priceFen() > other.priceFen();
        }
        boolean saved = one.sealing().priority() == Priority.SAVED;
        if (saved != (other.sealing().priority() == Priority.SAVED)) {
            return saved;
        }
        return Sha256.of(seed + one.bidId()).compareTo(Sha256.of(seed + other.bidId())) < 0;
    }
}
