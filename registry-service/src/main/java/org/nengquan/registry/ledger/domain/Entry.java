package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * One immutable fact of the ledger: what moved, why, and on which business date.
 *
 * @param id its key
 * @param kind why units moved
 * @param reference what it settles: an issuance, a transfer, a release, a trade or an order; once for each kind
 * @param instrument of what
 * @param businessDate on which day of the market
 * @param postings both sides; they sum to zero
 */
public record Entry(
        UUID id, Kind kind, String reference, Instrument instrument, LocalDate businessDate, List<Posting> postings) {

    /** Why units move. */
    public enum Kind {
        /** From the source to a holder. */
        ISSUE,
        /** From a holder's hand to the market. */
        HAND_OVER,
        /** From the market back to the holder's hand. */
        RETURN,
        /** From the seller's place in the market to the buyer's hand. */
        DELIVERY,
        /** Frozen by an authority. */
        FREEZE,
        /** A freeze is lifted. */
        UNFREEZE,
        /** Pledged to a creditor. */
        PLEDGE,
        /** A pledge is lifted. */
        UNPLEDGE,
        /** Held for a court. */
        COURT_HOLD,
        /** A court's hold is lifted. */
        COURT_RELEASE,
        /** To another holder outside trade. */
        TRANSFER,
        /** To a project. */
        BIND,
        /** Used up. */
        RETIRE,
        /** Valid for one more year. */
        CARRY_OVER,
        /** Used up for its holder, who did not do so in time. */
        DEDUCT,
        /** Taken back by the government. */
        RECLAIM,
        /** Out of validity. */
        EXPIRE,
        /** Back the way of an earlier entry. */
        REVERSE
    }

    public Entry {
        postings = List.copyOf(postings);
        long sum = postings.stream().mapToLong(Posting::amount).reduce(0, Math::addExact);
        if (postings.isEmpty() || sum != 0) {
            throw new IllegalArgumentException("an entry has two sides that sum to zero: " + sum);
        }
    }
}
