package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/**
 * 办法§16: 明确责任、规范程序: what binds everybody in the market is proposed by one person and approved by another; the
 * tables hold the same check.
 */
public final class FourEyes {

    private FourEyes() {}

    /**
     * Whether {@code approver} may approve what {@code proposer} proposed.
     *
     * @param proposer the person (token subject) who proposed
     * @param approver the person (token subject) who wants to approve
     */
    public static Decision check(String proposer, String approver) {
        if (!proposer.equals(approver)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("four-eyes")
                .article("办法§16")
                .ruleVersion(Gate.LAW_2022)
                .input("proposer", proposer)
                .input("approver", approver)
                .arithmetic("proposer = approver")
                .title("提出人与批准人不得为同一人", "The person who proposed may not approve")
                .remedy("请由另一位有权限的人员批准。", "Let another authorised person approve.")
                .build());
    }
}
