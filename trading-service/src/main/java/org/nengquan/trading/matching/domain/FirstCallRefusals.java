package org.nengquan.trading.matching.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.offer.domain.FirstCall;

/** What is said no to in a first call, besides the gates. */
final class FirstCallRefusals {

    private FirstCallRefusals() {}

    static Decision notNeeded(Intent sale, DayRules rules) {
        Parameter window = rules.find(ParameterName.FIRST_CALL_DAYS);
        return Decision.refused(of("first-call-not-needed")
                .input("uscc", sale.uscc())
                .input("windowTradingDays", window == null ? 0 : window.value())
                .title("无需优先收储报价", "No first call is needed")
                .remedy(
                        "只有自愿参与交易单位的节约、关停指标须先由所在省辖市优先收储；其他指标可直接出让。",
                        "Only what a voluntary unit saved is offered to its city first; anything else may be sold at"
                                + " once.")
                .build());
    }

    static Decision offeredBefore(FirstCallCommand.OfferToCity command, long free, long freed) {
        return Decision.refused(of("first-call-already-passed")
                .input("quantity", command.quantity())
                .input("free", free)
                .input("freed", freed)
                .arithmetic(command.quantity() + " > " + free + " − " + freed + " = " + (free - freed))
                .title("部分指标已经过优先收储窗口", "Some of these units have passed the first call already")
                .remedy(
                        "最多还可报价 " + (free - freed) + "；其余 " + freed + " 可直接出让。",
                        "At most " + (free - freed) + " may still be offered; the other " + freed
                                + " may be sold at once.")
                .build());
    }

    static Decision moreThanOffered(FirstCall call, long quantity) {
        return Decision.refused(of("more-than-offered")
                .input("quantity", quantity)
                .input("remaining", call.remaining())
                .arithmetic(quantity + " > " + call.remaining())
                .title("收储数量超过报价剩余数量", "More is taken than is offered")
                .remedy("最多可收储 " + call.remaining() + "。", "At most " + call.remaining() + " may be taken.")
                .build());
    }

    private static Refusal.Builder of(String code) {
        return Refusal.of(code).article("办法§13").ruleVersion(Gate.LAW_2022);
    }
}
