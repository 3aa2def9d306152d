package org.nengquan.registry.participant.domain;

import java.util.EnumSet;
import java.util.Set;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.domain.ParticipantState.Status;

/** 办法§11, §10: only a registered trading subject in good standing obtains quota; who is leaving may still give it away. */
public final class Standing {

    private Standing() {}

    private static final Set<Status> MAY_OFFER = EnumSet.of(Status.ACTIVE, Status.RESTRICTED);
    private static final Set<Status> MAY_GIVE_UP = EnumSet.of(Status.ACTIVE, Status.RESTRICTED, Status.CLOSING);

    /** Whether the participant's account is active. */
    public static Decision isActive(Participant participant) {
        return isOneOf(EnumSet.of(Status.ACTIVE), participant);
    }

    /** Whether it may hand units to the market: a restricted account sells, but does not buy. */
    public static Decision mayOffer(Participant participant) {
        return isOneOf(MAY_OFFER, participant);
    }

    /** Whether it may retire units, or give them to its successor. */
    public static Decision mayGiveUp(Participant participant) {
        return isOneOf(MAY_GIVE_UP, participant);
    }

    private static Decision isOneOf(Set<Status> good, Participant participant) {
        Status status = participant.state().status();
        if (good.contains(status)) {
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
