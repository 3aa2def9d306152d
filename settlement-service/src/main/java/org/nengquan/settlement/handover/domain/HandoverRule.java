package org.nengquan.settlement.handover.domain;

import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

/** What must be true before cash is handed to the market. */
public final class HandoverRule {

    /** 办法§16: only a subject in good standing trades, so only its cash may go to the market. */
    public static final CashRule HOLDER_IS_ACTIVE = request -> switch (request.standing()) {
        case Standing.Active active -> Decision.allowed();
        case Standing.Suspended(Why why) -> Decision.refused(CashRule.suspended(why));
        case Standing.Closed(Why why) -> Decision.refused(CashRule.closed(why));
    };

    /** In the order of precedence. */
    public static final List<CashRule> ALL =
            List.of(HOLDER_IS_ACTIVE, CashRule.ACCOUNT_IS_NOT_FROZEN, CashRule.CASH_IS_IN_HAND);

    private HandoverRule() {}
}
