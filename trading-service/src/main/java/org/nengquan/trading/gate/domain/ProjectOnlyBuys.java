package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.ParticipantKind;

/**
 * 办法§14 with 方案二(一)3: what a new 两高 project buys is measured for that project alone, and what it does not use the
 * government takes back without pay (办法§20). So it buys and does not sell.
 */
public final class ProjectOnlyBuys implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.sells();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        ParticipantKind kind = facts.knownParticipant(intent.uscc()).kind();
        if (intent.side() == Side.BUY || kind != ParticipantKind.PROJECT) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("project-only-buys")
                .article("办法§14")
                .ruleVersion(LAW_2022)
                .input("kind", kind)
                .input("side", intent.side())
                .title(
                        "新建“两高”项目实施单位只能为本项目购买指标，不得出让",
                        "A new energy-intensive project buys for itself and does not sell")
                .remedy(
                        "逾期未开工项目的指标由政府无偿收回（办法§20）。",
                        "Units of a project that is not started in time are reclaimed without pay (办法§20).")
                .build());
    }
}
