package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§16: a market under supervision may be halted (暂停交易); until it is resumed nothing new is taken in. */
public final class MarketNotHalted implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        String halt = facts.haltOf(intent.instrument());
        if (halt == null) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("market-halted")
                .article("办法§16")
                .ruleVersion(LAW_2022)
                .input("instrument", intent.instrument())
                .input("reason", halt)
                .title("该品种已暂停交易", "Trading in this instrument is halted")
                .remedy(
                        "请等待恢复交易公告；未成交的申报可以撤销。",
                        "Wait for the public notice that trading is resumed; open orders may be cancelled.")
                .build());
    }
}
