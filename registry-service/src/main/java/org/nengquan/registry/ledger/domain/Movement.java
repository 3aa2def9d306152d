package org.nengquan.registry.ledger.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.quota.domain.Priority;

/**
 * What is asked of the ledger: so many units from one place to another, the oldest first.
 *
 * @param kind why
 * @param reference what it settles
 * @param from where the units are
 * @param to where they go
 * @param pick which of the units there; the origin stays with each unit
 * @param quantity how many units, at least 1
 * @param on business date
 */
public record Movement(
        Entry.Kind kind, String reference, Place from, Place to, Pick pick, long quantity, LocalDate on) {

    public Movement {
        if (quantity < 1) {
            throw new IllegalArgumentException("a movement moves at least one unit: " + quantity);
        }
        if (from.instrument() != to.instrument()) {
            throw new IllegalArgumentException("no unit changes its instrument: " + from + " to " + to);
        }
    }

    /** A movement of units of a priority. */
    public Movement(
            Entry.Kind kind, String reference, Place from, Place to, Priority priority, long quantity, LocalDate on) {
        this(kind, reference, from, to, Pick.of(priority), quantity, on);
    }

    /**
     * Whether this lot may leave: to the market only once it is sellable (T+1), to use only while it is valid, and out
     * of validity only when it no longer is (AMB-01). What an authority or a court orders asks for neither.
     */
    boolean mayTake(Lot lot) {
        return pick.admits(lot)
                && switch (kind) {
                    case HAND_OVER -> !lot.sellableFrom().isAfter(on) && lot.isValid(on);
                    case BIND, RETIRE, DEDUCT -> lot.isValid(on);
                    case CARRY_OVER -> lot.validThrough() != null && lot.isValid(on);
                    case EXPIRE -> !lot.isValid(on);
                    default -> true;
                };
    }

    /**
     * From when the units may be sold where they arrive: bought units from the next business date, which is the first
     * one after the day of the trade; all others as before.
     */
    LocalDate sellableFrom(Lot lot) {
        return kind == Entry.Kind.DELIVERY ? on.plusDays(1) : lot.sellableFrom();
    }

    /** How long the units may be used where they arrive: as before, or a year longer when they are carried over. */
    @Nullable
    LocalDate validThrough(Lot lot) {
        LocalDate before = lot.validThrough();
        return kind == Entry.Kind.CARRY_OVER && before != null ? before.plusYears(1) : before;
    }
}
