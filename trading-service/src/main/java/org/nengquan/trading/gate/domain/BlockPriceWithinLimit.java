package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Fen;

/** 办法§15: the trading rules bound a block's price around the previous close, wider than the listing's (AMB-08). */
public final class BlockPriceWithinLimit implements Gate {

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Parameter limit = facts.openRules().figure(ParameterName.BLOCK_PRICE_LIMIT_PERCENT);
        long previousClose = facts.band(intent.instrument()).previousCloseFen();
        PriceBand band = PriceBand.around(previousClose, limit.value());
        return band.contains(intent.priceFen()) ? Decision.allowed() : refused(intent, band, limit);
    }

    private static Decision refused(Intent intent, PriceBand band, Parameter limit) {
        String lower = Fen.yuan(band.lowerFen());
        String upper = Fen.yuan(band.upperFen());
        return Decision.refused(Refusal.of("block-price-outside-limit")
                .article("办法§15")
                .ruleVersion(limit.effectiveFrom().toString())
                .input("priceFen", intent.priceFen())
                .input("previousCloseFen", band.previousCloseFen())
                .input("limitPercent", limit.value())
                .arithmetic(Fen.yuan(band.previousCloseFen()) + " × (1 ± " + limit.value() + " %) = " + lower + " … "
                        + upper + " 元; " + Fen.yuan(intent.priceFen()) + " 元")
                .title("大宗协议价格超出涨跌幅限制", "The price lies outside the limits of block trades")
                .remedy(
                        "请在 " + lower + "–" + upper + " 元之间协议定价。",
                        "Agree on a price between " + lower + " and " + upper + " yuan.")
                .build());
    }
}
