package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: the trading rules set the sessions of a day; before, between and after them nothing new is taken in. */
public final class InSession implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Phase phase = facts.phase();
        if (phase.trades()) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("outside-session")
                .article("办法§15")
                .ruleVersion(LAW_2022)
                .input("phase", phase.name())
                .title("当前不在交易时段内", "It is outside the trading sessions")
                .remedy(
                        "请在上午或下午交易时段申报；撤单随时可以。",
                        "Place it in the morning or afternoon session; what is open may be cancelled at any time.")
                .build());
    }
}
