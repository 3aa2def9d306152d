package org.nengquan.registry.compliance.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;

/** What has to hold for a surrender, apart from there being enough units. */
public final class SurrenderRules {

    private SurrenderRules() {}

    /** 办法§10: not more is used up than is still owed; once sanctioned nothing is. */
    public static Decision isOwed(Performance performance, long pending, long quantity) {
        long open = performance.sanctioned() ? 0 : performance.open();
        return quantity <= open - pending
                ? Decision.allowed()
                : Decision.refused(Refusal.of("more-than-is-owed")
                        .article(Law.REGISTRATION)
                        .ruleVersion(Law.VERSION)
                        .input("quantity", quantity)
                        .input("open", open)
                        .input("pending", pending)
                        .arithmetic(quantity + " > " + open + " - " + pending)
                        .title("清缴数量超过尚未履约的数量", "This is more than is still owed")
                        .remedy("请减少数量；待审批的清缴已计入。", "Give less; what waits for approval is counted.")
                        .build());
    }
}
