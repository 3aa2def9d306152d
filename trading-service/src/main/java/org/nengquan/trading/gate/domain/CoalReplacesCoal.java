package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.Project;

/** 办法§13: coal units are bought for coal that is replaced (替代量), not for raw material (原料煤) nor 统调燃煤机组. */
public final class CoalReplacesCoal implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.namesProject();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Project project = facts.projectOf(intent);
        if (project == null || intent.instrument() != Instrument.COAL || project.coalUse() == CoalUse.REPLACEMENT) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("coal-use-not-replacement")
                .article("办法§13")
                .ruleVersion(LAW_2022)
                .input("projectId", project.projectId())
                .input("coalUse", project.coalUse())
                .title(
                        "煤炭指标只能用于煤炭减量或等量替代，不含原料煤和统调燃煤机组",
                        "Coal units are for replaced coal only, not for raw material or dispatched power units")
                .remedy(
                        "原料煤、统调燃煤机组用煤不需也不得购买煤炭指标；用途有误的，请先更正项目信息。",
                        "Coal for raw material or for a dispatched power unit is not bought here; if the use is wrong,"
                                + " have the project's record corrected first.")
                .build());
    }
}
