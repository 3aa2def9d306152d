package org.nengquan.trading.gate.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.RegionTarget;

/**
 * 办法§6: 未完成上年度能耗强度降低和煤炭消费总量控制目标的地区不得出让用能权指标 (QUO-03).
 *
 * <p>It binds cities, for theirs are the units of a region (确定可用于交易的用能权指标). A voluntary unit's savings are its
 * own, confirmed and issued to it, and 方案二(一)3 lets it sell them in the whole province; so its region's failure does not
 * stop it. Whether missing one target suffices is AMB-05, a dated parameter. A result that nobody recorded is not a
 * target met: without it a region does not sell.
 */
public final class SellersRegionMetTargets implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.sells();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Participant seller = facts.knownParticipant(intent.uscc());
        if (intent.side() == Side.BUY || seller.kind() != ParticipantKind.CITY) {
            return Decision.allowed();
        }
        String freeze = facts.freezeOf(seller.regionCode());
        if (freeze != null) {
            return refused(seller, facts, null);
        }
        DayRules rules = facts.openRules();
        RegionTarget target = facts.regionTarget(seller.regionCode(), lastYear(rules));
        return target != null && met(target, rules) ? Decision.allowed() : refused(seller, facts, target);
    }

    private static int lastYear(DayRules rules) {
        return rules.businessDate().getYear() - 1;
    }

    private static boolean met(RegionTarget target, DayRules rules) {
        boolean eitherBars = rules.eitherTargetBarsSeller().value() == 1;
        return eitherBars
                ? target.energyIntensityMet() && target.coalTotalMet()
                : target.energyIntensityMet() || target.coalTotalMet();
    }

    private static Decision refused(Participant seller, MarketFacts facts, @Nullable RegionTarget target) {
        DayRules rules = facts.openRules();
        boolean eitherBars = rules.eitherTargetBarsSeller().value() == 1;
        return Decision.refused(Refusal.of("region-missed-target")
                .article("办法§6")
                .ruleVersion(rules.eitherTargetBarsSeller().effectiveFrom().toString())
                .input("regionCode", seller.regionCode())
                .input("year", lastYear(rules))
                .input("energyIntensityMet", target == null ? "UNKNOWN" : target.energyIntensityMet())
                .input("coalTotalMet", target == null ? "UNKNOWN" : target.coalTotalMet())
                .arithmetic(eitherBars ? "energyIntensityMet ∧ coalTotalMet" : "energyIntensityMet ∨ coalTotalMet")
                .title("未完成上年度能耗强度降低和煤炭消费总量控制目标的地区不得出让用能权指标", "A region that missed last year's targets does not sell")
                .remedy(
                        "完成目标并由省发展改革委登记考核结果后方可出让；未登记结果的，请联系省发展改革委。",
                        "Sell after the province has recorded that both targets were met; if no result is recorded, ask"
                                + " the province to record it.")
                .build());
    }
}
