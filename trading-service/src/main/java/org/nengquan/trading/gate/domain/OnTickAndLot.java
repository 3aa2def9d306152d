package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: the trading rules set the smallest steps of price and quantity (AMB-07). */
public final class OnTickAndLot implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Parameter tick = facts.openRules().tickFen();
        Parameter lot = facts.openRules().lot();
        if (intent.priceFen() % tick.value() != 0) {
            return refused(intent.priceFen(), tick);
        }
        return intent.quantity() % lot.value() == 0 ? Decision.allowed() : refused(intent.quantity(), lot);
    }

    private static Decision refused(long value, Parameter step) {
        return Decision.refused(Refusal.of("not-on-tick-or-lot")
                .article("办法§15")
                .ruleVersion(step.effectiveFrom().toString())
                .input("step", step.name())
                .input("stepValue", step.value())
                .input("value", value)
                .arithmetic(value + " mod " + step.value() + " = " + value % step.value())
                .title("价格或数量不是最小变动单位的整数倍", "Price or quantity is not a multiple of the smallest step")
                .remedy("请改为 " + step.value() + " 的整数倍。", "Use a multiple of " + step.value() + ".")
                .build());
    }
}
