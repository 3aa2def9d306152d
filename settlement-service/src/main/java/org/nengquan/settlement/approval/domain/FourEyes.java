package org.nengquan.settlement.approval.domain;

import java.util.Optional;
import org.nengquan.problem.domain.Refusal;

/** 办法§16: what binds others is proposed by one person and decided by another; the tables hold the same check. */
public final class FourEyes {
    private static final String VERSION = "2022-07-01";

    private FourEyes() {}

    /**
     * Why {@code decider} may not decide what {@code proposer} proposed; empty if it may.
     *
     * @param proposer the person (token subject) who proposed
     * @param decider the person (token subject) who wants to decide
     */
    public static Optional<Refusal> against(String proposer, String decider) {
        if (!proposer.equals(decider)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of("four-eyes")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("proposer", proposer)
                .input("decider", decider)
                .arithmetic("proposer = decider")
                .title("提出人与决定人不得为同一人", "The person who proposed may not decide")
                .remedy("请由另一位有权限的人员办理", "Let another authorised person decide")
                .build());
    }
}
