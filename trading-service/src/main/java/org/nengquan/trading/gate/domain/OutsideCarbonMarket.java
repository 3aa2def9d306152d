package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/**
 * 办法§11: 纳入碳排放权交易的用能单位不再参与用能权交易. Neither buying nor selling, but for the days
 * in which the registry lets a unit that has just entered sell what it holds (AMB-11).
 */
public final class OutsideCarbonMarket implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        EtsCoverage coverage = facts.etsCoverage(intent.uscc());
        if (coverage == null || !coverage.covered() || isLeaving(intent, facts)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("ets-covered")
                .article("办法§11")
                .ruleVersion(LAW_2022)
                .input("uscc", intent.uscc())
                .input("listYear", coverage.year())
                .title(
                        "纳入碳排放权交易的用能单位不再参与用能权交易",
                        "A unit of the carbon market does not take part in energy-use rights trading")
                .remedy(
                        "如已退出碳排放权交易名单，请由主管部门更新名单后再申报。",
                        "If the unit has left the carbon market, ask the authority to update the list.")
                .build());
    }

    private static boolean isLeaving(Intent intent, MarketFacts facts) {
        Participant participant = facts.participant(intent.uscc());
        return intent.side() == Side.SELL && participant != null && participant.status() == ParticipantStatus.SELL_ONLY;
    }
}
