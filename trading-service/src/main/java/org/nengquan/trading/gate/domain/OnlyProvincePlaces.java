package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.participant.domain.ParticipantKind;

/** 办法§11: 省级节能主管部门负责定向投放省级统筹用能权指标: nobody else places units directly. */
public final class OnlyProvincePlaces implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        ParticipantKind kind = facts.knownParticipant(intent.uscc()).kind();
        if (kind == ParticipantKind.PROVINCE) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("only-province-places")
                .article("办法§11")
                .ruleVersion(LAW_2022)
                .input("uscc", intent.uscc())
                .input("kind", kind)
                .title("只有省级节能主管部门可以定向投放用能权指标", "Only the provincial authority places units by directed sale")
                .remedy("请通过挂牌、大宗协议或单向竞价出让。", "Sell on the listing, by block trade or by auction.")
                .build());
    }
}
