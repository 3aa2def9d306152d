package org.nengquan.settlement.approval.domain;

import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;

/** 办法§16: what binds others is proposed by one person and decided by another; the tables hold the same check. */
public final class FourEyes {
    private static final String VERSION = "2022-07-01";

    private FourEyes() {}

    /**
     * What comes next if another person decides than the one who proposed, and the refusal if it is the same.
     *
     * @param proposal whose proposal it is
     * @param verdict who wants to decide
     */
    public static <T> Outcome<T> byAnother(Proposal proposal, Verdict verdict, T next) {
        return proposal.by().equals(verdict.by()) ? Outcome.refused(samePerson(proposal.by())) : Outcome.done(next);
    }

    private static Refusal samePerson(String person) {
        return Refusal.of("four-eyes")
                .article("办法§16")
                .ruleVersion(VERSION)
                .input("proposer", person)
                .input("decider", person)
                .arithmetic("proposer = decider")
                .title("提出人与决定人不得为同一人", "The person who proposed may not decide")
                .remedy("请由另一位有权限的人员办理", "Let another authorised person decide")
                .build();
    }
}
