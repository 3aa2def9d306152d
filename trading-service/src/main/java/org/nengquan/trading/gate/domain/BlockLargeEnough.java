package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: only what would move the listing is agreed off it: a block has a smallest size. */
public final class BlockLargeEnough implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Parameter least = facts.openRules().figure(ParameterName.BLOCK_MINIMUM_QUANTITY);
        if (intent.quantity() >= least.value()) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("block-too-small")
                .article("办法§15")
                .ruleVersion(least.effectiveFrom().toString())
                .input("quantity", intent.quantity())
                .input("leastQuantity", least.value())
                .arithmetic(intent.quantity() + " < " + least.value() + " "
                        + intent.instrument().unitEn())
                .title("大宗协议交易数量低于最小申报数量", "The quantity is below the smallest block")
                .remedy(
                        "请以挂牌方式交易，或将数量提高到 " + least.value() + " 以上。",
                        "Trade on the listing, or agree on at least " + least.value() + ".")
                .build());
    }
}
