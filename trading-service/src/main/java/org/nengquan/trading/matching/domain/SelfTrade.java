package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Side;

/**
 * 办法§4: trading is fair and in good faith, so nobody trades with itself and paints a price that no one paid. An order that
 * could meet an own one is refused as a whole, before it trades at all: its sender learns why, and no other
 * participant's order is touched.
 */
final class SelfTrade {

    private SelfTrade() {}

    /**
     * @param account whose order it is; null if it has nothing in the market
     * @param best the order that is next to trade on the other side; null if there is none. Who does not meet that one
     *     meets nobody
     */
    static Decision check(Intent intent, @Nullable Account account, @Nullable Order best) {
        boolean meetsSomebody = best != null && best.accepts(intent.priceFen());
        Order own = account == null || !meetsSomebody ? null : firstOwn(intent, account);
        return own == null ? Decision.allowed() : Decision.refused(refusal(intent, own));
    }

    /** The own order that the new one could meet: the best in price, of these the first. */
    private static @Nullable Order firstOwn(Intent intent, Account account) {
        Order best = null;
        for (Order own : account.own(intent.side().opposite())) {
            if (wouldMeet(intent, own) && (best == null || isBetter(own, best))) {
                best = own;
            }
        }
        return best;
    }

    private static boolean wouldMeet(Intent intent, Order own) {
        return own.intent.instrument() == intent.instrument() && own.accepts(intent.priceFen());
    }

    private static boolean isBetter(Order own, Order best) {
        long gain = best.intent.priceFen() - own.intent.priceFen();
        return gain == 0 ? own.arrival < best.arrival : (own.intent.side() == Side.SELL) == (gain > 0);
    }

    static Refusal refusal(Intent intent, Order own) {
        String ownPrice = Fen.yuan(own.intent.priceFen());
        String sign = intent.side() == Side.BUY ? " ≥ " : " ≤ ";
        return Refusal.of("self-trade")
                .article("办法§4")
                .ruleVersion(Gate.LAW_2022)
                .input("orderId", own.id)
                .input("ownPriceFen", own.intent.priceFen())
                .input("priceFen", intent.priceFen())
                .arithmetic(Fen.yuan(intent.priceFen()) + sign + ownPrice)
                .title("不得与自己的挂单成交", "An order must not trade with the holder's own order")
                .remedy(
                        "请先撤销本方挂单（" + ownPrice + " 元），或调整价格。",
                        "Cancel your own order at " + ownPrice + " yuan first, or change the price.")
                .build();
    }
}
