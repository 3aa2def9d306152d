package org.nengquan.settlement.payout.domain;

import java.util.UUID;
import org.nengquan.settlement.approval.domain.Approval.Proposal;

/**
 * A payment out of our books through the bank.
 *
 * @param payoutId also its end-to-end id at the bank, which executes the same id once
 * @param terms what is to be paid
 * @param proposal who asked for it
 * @param needs what had to be observed by the rule of the day on which it was asked for
 * @param state how far it is
 */
public record Payout(UUID payoutId, PayoutTerms terms, Proposal proposal, Needs needs, PayoutState state) {

    /** The same payment further on. */
    public Payout in(PayoutState next) {
        return new Payout(payoutId, terms, proposal, needs, next);
    }

    /**
     * What the payment has to observe.
     *
     * @param twoPersons whether a second person must agree
     * @param coolingDays calendar days between the agreement and the payment
     */
    public record Needs(boolean twoPersons, int coolingDays) {}
}
