package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import org.nengquan.registry.quota.domain.Priority;

/**
 * What is asked of the ledger: so many units of a priority from one place to another, the oldest first.
 *
 * @param kind why
 * @param reference what it settles
 * @param from where the units are
 * @param to where they go
 * @param priority of the units; the origin stays with each unit
 * @param quantity how many units, at least 1
 * @param on business date
 */
public record Movement(
        Entry.Kind kind, String reference, Place from, Place to, Priority priority, long quantity, LocalDate on) {

    public Movement {
        if (quantity < 1) {
            throw new IllegalArgumentException("a movement moves at least one unit: " + quantity);
        }
        if (from.instrument() != to.instrument()) {
            throw new IllegalArgumentException("no unit changes its instrument: " + from + " to " + to);
        }
    }

    /** Whether this lot may leave: from a holder's hand only once it is sellable (T+1); from the market always. */
    boolean mayTake(Lot lot) {
        return from.kind() != AccountKind.AVAILABLE || !lot.sellableFrom().isAfter(on);
    }

    /**
     * From when the units may be sold where they arrive: bought units from the next business date, which is the first
     * one after the day of the trade; all others as before.
     */
    LocalDate sellableFrom(Lot lot) {
        return kind == Entry.Kind.DELIVERY ? on.plusDays(1) : lot.sellableFrom();
    }
}
