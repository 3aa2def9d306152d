package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Priority;

/**
 * 摘牌: whoever points at a listing may choose among those at the best price, but neither pass a better price by (办法§4:
 * fair to those who offer it) nor pool units while saved ones stand at the same price (方案一(二)3).
 */
final class Taking {

    private Taking() {}

    /**
     * @param listed the listing pointed at; null if it is not open
     * @param best the order that is next to trade on its side; null if there is none
     */
    static Decision check(Intent intent, @Nullable Order listed, @Nullable Order best) {
        if (listed == null || best == null || !isAsSeen(intent, listed)) {
            return Decision.refused(gone(intent, listed));
        }
        if (listed.account.uscc().equals(intent.uscc())) {
            return Decision.refused(SelfTrade.refusal(intent, listed));
        }
        if (best.intent.priceFen() != listed.intent.priceFen()) {
            return Decision.refused(betterPrice(listed, best));
        }
        boolean passesSavedBy = best.intent.priority() == Priority.SAVED && listed.intent.priority() == Priority.POOL;
        return passesSavedBy ? Decision.refused(savedFirst(best)) : Decision.allowed();
    }

    private static boolean isAsSeen(Intent intent, Order listed) {
        return listed.intent.instrument() == intent.instrument()
                && listed.intent.side() != intent.side()
                && listed.intent.priceFen() == intent.priceFen()
                && listed.remaining() >= intent.quantity();
    }

    private static Refusal gone(Intent intent, @Nullable Order listed) {
        return Refusal.of("listing-changed")
                .article("方案二(三)3")
                .ruleVersion(Gate.LAW_2022)
                .input("quantity", intent.quantity())
                .input("priceFen", intent.priceFen())
                .input("remaining", listed == null ? 0 : listed.remaining())
                .input("listedPriceFen", listed == null ? "" : listed.intent.priceFen())
                .title("该挂牌已成交、撤销，或与所见不符", "The listing is gone, or is not as it was seen")
                .remedy("请刷新挂牌列表后重新摘牌。", "Look at the listings again and take what is there.")
                .build();
    }

    private static Refusal betterPrice(Order listed, Order best) {
        String better = Fen.yuan(best.intent.priceFen());
        return Refusal.of("better-price-first")
                .article("办法§4")
                .ruleVersion(Gate.LAW_2022)
                .input("listedPriceFen", listed.intent.priceFen())
                .input("bestPriceFen", best.intent.priceFen())
                .arithmetic(Fen.yuan(listed.intent.priceFen()) + " ≠ " + better)
                .title("价格优先：存在更优价格的挂牌", "Price comes first: there is a listing at a better price")
                .remedy("请先摘取 " + better + " 元的挂牌。", "Take the listing at " + better + " yuan first.")
                .build();
    }

    private static Refusal savedFirst(Order best) {
        return Refusal.of("saved-units-first")
                .article("方案一(二)3")
                .ruleVersion(Gate.LAW_2022)
                .input("priceFen", best.intent.priceFen())
                .input("savedListing", best.id)
                .title("节约用能指标优先交易：同价位有节约指标挂牌", "Saved units are traded first: there are some at this price")
                .remedy("请先摘取同价位的节约用能指标挂牌。", "Take the saved units at the same price first.")
                .build();
    }
}
