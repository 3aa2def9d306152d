package org.nengquan.trading.gate.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.Participant;

/** 办法§11: only the four trading subjects trade, and only while the registry keeps them active (办法§19). */
public final class ParticipantIsActive implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Participant participant = facts.participant(intent.uscc());
        if (participant == null || !participant.status().lets(intent.side() == Side.SELL)) {
            return refused(
                    intent,
                    participant == null ? "UNKNOWN" : participant.status().name(),
                    null);
        }
        String freeze = facts.freezeOf(intent.uscc());
        return freeze == null ? Decision.allowed() : refused(intent, "FROZEN", freeze);
    }

    private static Decision refused(Intent intent, String status, @Nullable String freeze) {
        var why = Refusal.of("participant-not-active")
                .article("办法§11")
                .ruleVersion(LAW_2022)
                .input("uscc", intent.uscc())
                .input("status", status);
        if (freeze != null) {
            why.input("freeze", freeze);
        }
        return Decision.refused(why.title("交易主体未生效或已被暂停、冻结", "The participant is not active")
                .remedy(
                        "请在注册登记系统完成审核，或联系省级节能主管部门查询暂停、冻结原因。",
                        "Complete the approval in the registry, or ask the provincial authority why the account is"
                                + " suspended or frozen.")
                .build());
    }
}
