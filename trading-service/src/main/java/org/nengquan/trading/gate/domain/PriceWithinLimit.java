package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Fen;

/** 办法§15: the trading rules bound a day's listing prices around the previous close (AMB-08). */
public final class PriceWithinLimit implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        PriceBand band = facts.band(intent.instrument());
        if (band.contains(intent.priceFen())) {
            return Decision.allowed();
        }
        return Decision.refused(refusal(intent, band, facts.openRules().priceLimitPercent()));
    }

    private static Refusal refusal(Intent intent, PriceBand band, Parameter limit) {
        String lower = Fen.yuan(band.lowerFen());
        String upper = Fen.yuan(band.upperFen());
        return Refusal.of("price-outside-limit")
                .article("办法§15")
                .ruleVersion(limit.effectiveFrom().toString())
                .input("priceFen", intent.priceFen())
                .input("previousCloseFen", band.previousCloseFen())
                .input("limitPercent", limit.value())
                .input("lowerLimitFen", band.lowerFen())
                .input("upperLimitFen", band.upperFen())
                .arithmetic(Fen.yuan(band.previousCloseFen()) + " × (1 ± " + limit.value() + " %) = " + lower + " … "
                        + upper + " 元; " + Fen.yuan(intent.priceFen()) + " 元")
                .title("申报价格超出当日涨跌幅限制", "The price lies outside the day's limits")
                .remedy(
                        "请在 " + lower + "–" + upper + " 元之间申报。",
                        "Choose a price between " + lower + " and " + upper + " yuan.")
                .build();
    }
}
