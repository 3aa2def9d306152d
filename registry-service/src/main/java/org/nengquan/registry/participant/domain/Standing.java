package org.nengquan.registry.participant.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;

/** 办法§11, §10: only a registered trading subject in good standing obtains, hands over or buys quota. */
public final class Standing {

    private Standing() {}

    /** Whether the participant's account is active. */
    public static Decision isActive(Participant participant) {
        ParticipantState.Status status = participant.state().status();
        if (status == ParticipantState.Status.ACTIVE) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("participant-not-active")
                .article(Law.SUBJECTS)
                .ruleVersion(Law.VERSION)
                .input("uscc", participant.uscc().code())
                .input("status", status.name())
                .title("交易主体账户未处于正常状态", "The participant's account is not active")
                .remedy("请先完成开户审批，或联系主管部门解除暂停。", "Complete the opening of the account, or have the suspension lifted.")
                .build());
    }
}
