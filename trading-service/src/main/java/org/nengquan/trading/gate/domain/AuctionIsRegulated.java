package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: 单向竞价 is held only by rules; while one of its two figures has no value, it is not. */
public final class AuctionIsRegulated implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        DayRules rules = facts.openRules();
        boolean regulated = rules.find(ParameterName.AUCTION_DEPOSIT_PERCENT) != null
                && rules.find(ParameterName.AUCTION_NOTICE_DAYS) != null;
        return regulated ? Decision.allowed() : refused(rules);
    }

    private static Decision refused(DayRules rules) {
        return Decision.refused(Refusal.of("auction-not-regulated")
                .article("办法§15")
                .ruleVersion(LAW_2022)
                .input("businessDate", rules.businessDate())
                .title("单向竞价规则参数尚未生效", "The rules of auctions are not in force on this day")
                .remedy("请以挂牌方式交易。", "Trade on the listing.")
                .build());
    }
}
