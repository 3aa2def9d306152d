package org.nengquan.settlement.treasury.domain;

import java.util.UUID;
import org.nengquan.settlement.approval.domain.Approval;

/**
 * A line of a fund's plan (使用计划). Approved lines of the same purpose and year add up; none is rewritten.
 *
 * @param planId names the line
 * @param planned what it sets aside
 * @param approval where it stands
 */
public record TreasuryPlan(UUID planId, Appropriation planned, Approval approval) {

    /** The same line, decided. */
    public TreasuryPlan in(Approval next) {
        return new TreasuryPlan(planId, planned, next);
    }
}
