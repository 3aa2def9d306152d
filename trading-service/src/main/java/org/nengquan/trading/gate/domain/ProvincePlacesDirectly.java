package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.participant.domain.ParticipantKind;

/** 办法§11: 省级节能主管部门负责定向投放: the province places its units with named projects, never on the listing. */
public final class ProvincePlacesDirectly implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        ParticipantKind kind = facts.knownParticipant(intent.uscc()).kind();
        if (kind != ParticipantKind.PROVINCE) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("province-places-directly")
                .article("办法§11")
                .ruleVersion(LAW_2022)
                .input("kind", kind)
                .input("side", intent.side())
                .title("省级用能权指标以定向投放方式交易，不参与挂牌", "Provincial units are placed by directed sale, not on the listing")
                .remedy(
                        "请以定向投放方式向通过会商联审的项目投放。",
                        "Place the units by directed sale with a project that passed the joint review.")
                .build());
    }
}
