package org.nengquan.settlement.treasury.domain;

import java.util.UUID;
import org.nengquan.settlement.approval.domain.Approval;

/**
 * A use of a fund's money (资金使用).
 *
 * @param spendingId names it, and the payment that carries it out
 * @param spent for what, and how much
 * @param payeeUscc who receives it
 * @param approval where it stands
 */
public record TreasurySpending(UUID spendingId, Appropriation spent, String payeeUscc, Approval approval) {

    /** The same spending, decided. */
    public TreasurySpending in(Approval next) {
        return new TreasurySpending(spendingId, spent, payeeUscc, next);
    }
}
