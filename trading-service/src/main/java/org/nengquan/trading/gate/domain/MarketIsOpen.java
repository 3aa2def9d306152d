package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§16: parties trade through the system by its rules, and these say when: only while a trading day is open. */
public final class MarketIsOpen implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        if (facts.rules() != null) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("market-closed")
                .article("办法§16")
                .ruleVersion(LAW_2022)
                .input("phase", "CLOSED")
                .title("市场未开市", "The market is closed")
                .remedy("请在开市后重新申报。", "Place the order again when the next trading day is open.")
                .build());
    }
}
