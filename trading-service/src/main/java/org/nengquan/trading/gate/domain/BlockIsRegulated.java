package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: 大宗协议 is traded only by rules; while one of its two figures has no value, it is not. */
public final class BlockIsRegulated implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        DayRules rules = facts.openRules();
        boolean regulated = rules.find(ParameterName.BLOCK_MINIMUM_QUANTITY) != null
                && rules.find(ParameterName.BLOCK_PRICE_LIMIT_PERCENT) != null;
        return regulated ? Decision.allowed() : refused(rules);
    }

    private static Decision refused(DayRules rules) {
        return Decision.refused(Refusal.of("block-not-regulated")
                .article("办法§15")
                .ruleVersion(LAW_2022)
                .input("businessDate", rules.businessDate())
                .title("大宗协议交易规则参数尚未生效", "The rules of block trades are not in force on this day")
                .remedy("请以挂牌方式交易。", "Trade on the listing.")
                .build());
    }
}
