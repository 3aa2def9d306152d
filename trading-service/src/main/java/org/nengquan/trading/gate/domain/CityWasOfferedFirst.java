package org.nengquan.trading.gate.domain;

import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.ParticipantKind;

/**
 * 办法§13, 方案二(一)3: 各省辖市、济源示范区优先收储本地存量企业关停退出、节能改造腾出的用能权指标 (PRI-02). A voluntary unit
 * sells what it saved only after its city was offered it for a window of trading days (AMB-09, a dated parameter).
 */
public final class CityWasOfferedFirst implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind.sells();
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Parameter window = facts.openRules().find(ParameterName.FIRST_CALL_DAYS);
        if (window == null || window.value() == 0 || !concerns(intent, facts)) {
            return Decision.allowed();
        }
        long freed = facts.freed(intent.uscc(), intent.instrument());
        return intent.quantity() <= freed ? Decision.allowed() : refused(intent, facts, window, freed);
    }

    private static boolean concerns(Intent intent, MarketFacts facts) {
        return intent.side() == Side.SELL
                && intent.priority() == Priority.SAVED
                && facts.knownParticipant(intent.uscc()).kind() == ParticipantKind.VOLUNTARY;
    }

    private static Decision refused(Intent intent, MarketFacts facts, Parameter window, long freed) {
        List<FirstCall> calls = facts.firstCalls(intent.uscc(), intent.instrument());
        long offered = calls.stream().mapToLong(FirstCall::remaining).sum();
        var why = Refusal.of("city-not-offered-first")
                .article("办法§13")
                .ruleVersion(window.effectiveFrom().toString())
                .input("quantity", intent.quantity())
                .input("freed", freed)
                .input("offeredToCity", offered)
                .input("windowTradingDays", window.value())
                .input("businessDate", facts.openRules().businessDate());
        if (!calls.isEmpty()) {
            why.input("offeredOn", calls.getFirst().offeredOn())
                    .input("tradingDaysLeft", calls.getFirst().daysLeft());
        }
        return Decision.refused(why.arithmetic(intent.quantity() + " > " + freed + " "
                        + intent.instrument().unitEn())
                .title("节约、关停腾出的指标须先由所在省辖市优先收储", "Saved units are offered to the unit's city first")
                .remedy(remedyZh(intent, window, freed, calls), remedyEn(intent, window, freed, calls))
                .build());
    }

    private static String remedyZh(Intent intent, Parameter window, long freed, List<FirstCall> calls) {
        String now = freed > 0 ? "现可出让 " + freed + "。" : "";
        if (calls.isEmpty()) {
            return now + "请先就其余 " + (intent.quantity() - freed) + " 提出优先收储报价，窗口期 " + window.value()
                    + " 个交易日，届满后未被收储的部分可自由出让。";
        }
        FirstCall first = calls.getFirst();
        return now + first.offeredOn() + " 提出的优先收储窗口还有 " + first.daysLeft() + " 个交易日（含当日），届满后未被收储的部分可自由出让。";
    }

    private static String remedyEn(Intent intent, Parameter window, long freed, List<FirstCall> calls) {
        String now = freed > 0 ? "At present " + freed + " may be sold. " : "";
        if (calls.isEmpty()) {
            return now + "Offer the other " + (intent.quantity() - freed) + " to your city first; what it has not taken"
                    + " after " + window.value() + " trading days is free for everybody.";
        }
        FirstCall first = calls.getFirst();
        return now + "The window of the offer of " + first.offeredOn() + " closes in " + first.daysLeft()
                + " trading days, today included; what the city has not taken then is free for everybody.";
    }
}
