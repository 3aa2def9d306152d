package org.nengquan.registry.deduction.domain;

import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * Units that a holder owed and did not have (下一年度扣减): they are taken from what a later year's allocation gives it.
 *
 * @param id its key
 * @param uscc who owes
 * @param instrument of what
 * @param ofYear for which year it was owed; allocations of later years pay it
 * @param quantity how many units
 * @param taken how many of them allocations have paid
 * @param ground what it comes from
 */
public record NextYearDeduction(
        UUID id, Uscc uscc, Instrument instrument, int ofYear, long quantity, long taken, String ground) {

    public NextYearDeduction {
        if (quantity < 1 || taken < 0 || taken > quantity) {
            throw new IllegalArgumentException("not a deduction: " + taken + " of " + quantity);
        }
    }

    /** Nothing of it is paid yet. */
    public static NextYearDeduction owed(UUID id, Uscc uscc, Owed owed) {
        return new NextYearDeduction(id, uscc, owed.instrument(), owed.ofYear(), owed.quantity(), 0, owed.ground());
    }

    /**
     * What is owed.
     *
     * @param instrument of what
     * @param ofYear for which year
     * @param quantity how many units
     * @param ground what it comes from
     */
    public record Owed(Instrument instrument, int ofYear, long quantity, String ground) {}

    /** How many units are still to be paid. */
    public long open() {
        return quantity - taken;
    }
}
