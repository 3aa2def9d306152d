package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.participant.domain.Project;

/** 办法§14 (coal: 办法§13): what a project bids for stays within its quantity when that is lowered; the wish is counted already. */
final class RestsWithinPurchaseQuantity implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Project project = facts.projectOf(intent);
        return project == null ? Decision.allowed() : WithinPurchaseQuantity.check(intent, 0, project, facts);
    }
}
