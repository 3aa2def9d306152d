package org.nengquan.trading.gate.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.Project;

/** 办法§12, §14: a project's unit buys for one project of its own and names it; nobody else buys in a project's name. */
public final class BuyerNamesItsProject implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind != Intent.Kind.SELL;
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        boolean projectBuys = intent.side() == Side.BUY
                && facts.knownParticipant(intent.uscc()).kind() == ParticipantKind.PROJECT;
        String named = intent.projectId();
        if (!projectBuys) {
            return named == null ? Decision.allowed() : refused(intent, named);
        }
        return named != null && owns(intent, facts.project(named)) ? Decision.allowed() : refused(intent, named);
    }

    private static boolean owns(Intent intent, @Nullable Project project) {
        return project != null && project.uscc().equals(intent.uscc());
    }

    private static Decision refused(Intent intent, @Nullable String named) {
        return Decision.refused(Refusal.of("project-not-named")
                .article("办法§12")
                .ruleVersion(LAW_2022)
                .input("uscc", intent.uscc())
                .input("projectId", named == null ? "" : named)
                .title(
                        "新建“两高”项目实施单位须指明本单位的购买项目，其他主体不得以项目名义购买",
                        "A project's unit names its own project, and nobody else names one")
                .remedy(
                        "请填写本单位已登记项目的 projectId；非项目单位请勿填写。",
                        "Give the projectId of a project that the registry has for your unit, or none if your unit is"
                                + " not a project's.")
                .build());
    }
}
