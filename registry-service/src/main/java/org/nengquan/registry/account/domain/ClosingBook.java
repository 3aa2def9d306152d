package org.nengquan.registry.account.domain;

import java.util.HashMap;
import java.util.Map;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * What the ledger says of an account that is to be closed.
 *
 * @param elsewhere units that are not at hand (in the market, frozen, pledged, held for a court, bound), by where
 * @param atHand units at hand, by instrument
 * @param stuck units at hand that may not move today: bought today, or out of validity
 * @param openOrders movements proposed or waiting that would take units from it or bring it some
 */
public record ClosingBook(Map<AccountKind, Long> elsewhere, Map<Instrument, Long> atHand, long stuck, long openOrders) {

    public ClosingBook {
        elsewhere = Map.copyOf(elsewhere);
        atHand = Map.copyOf(atHand);
    }

    /** The same without what is bound to projects: a successor takes it over with them. */
    public ClosingBook withoutBound() {
        Map<AccountKind, Long> left = new HashMap<>(elsewhere);
        left.remove(AccountKind.BOUND);
        return new ClosingBook(left, atHand, stuck, openOrders);
    }
}
