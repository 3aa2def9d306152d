package org.nengquan.settlement.payout.domain;

import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.account.domain.Standing;

/** What must be true before a participant's cash is set apart for a withdrawal. */
public final class WithdrawalRule {

    /** 办法§16, §21: while the registry has suspended a subject, its cash stays; who has left takes what is left along. */
    public static final CashRule HOLDER_IS_NOT_SUSPENDED = request -> switch (request.standing()) {
        case Standing.Active active -> Decision.allowed();
        case Standing.Closed closed -> Decision.allowed();
        case Standing.Suspended(Standing.Why why) -> Decision.refused(CashRule.suspended(why));
    };

    /** In the order of precedence. */
    public static final List<CashRule> ALL =
            List.of(HOLDER_IS_NOT_SUSPENDED, CashRule.ACCOUNT_IS_NOT_FROZEN, CashRule.CASH_IS_IN_HAND);

    private WithdrawalRule() {}
}
