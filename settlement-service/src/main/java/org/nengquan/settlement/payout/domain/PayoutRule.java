package org.nengquan.settlement.payout.domain;

import java.time.LocalDate;

/**
 * What a withdrawal needs from a business date on.
 *
 * @param effectiveFrom the first business date
 * @param twoPersonsAboveFen an amount above this needs a second person; at or below it one is enough
 * @param coolingDays how many calendar days such a payment waits after approval, in which it can be called back
 */
public record PayoutRule(LocalDate effectiveFrom, long twoPersonsAboveFen, int coolingDays) {

    /** Whether a second person has to agree. */
    public boolean needsTwoPersons(long amountFen) {
        return amountFen > twoPersonsAboveFen;
    }

    /** How long the payment waits after it was agreed to. */
    public int coolingDays(long amountFen) {
        return needsTwoPersons(amountFen) ? coolingDays : 0;
    }
}
