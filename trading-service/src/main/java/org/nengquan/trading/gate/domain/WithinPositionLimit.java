package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Side;

/**
 * 办法§15: the trading rules bound what one participant gathers through the market (最大持仓量): what it bought less what it
 * sold, and what its open buys ask for.
 *
 * <p>A project is not bound here: 办法§14 fixes what it has to buy. Without a figure there is no limit.
 */
public final class WithinPositionLimit implements Gate {

    @Override
    public boolean concerns(Intent.Kind kind) {
        return kind == Intent.Kind.BUY;
    }

    @Override
    public Decision check(Intent intent, MarketFacts facts) {
        Parameter limit = facts.openRules().find(ParameterName.POSITION_LIMIT);
        if (limit == null || intent.side() == Side.SELL || intent.projectId() != null) {
            return Decision.allowed();
        }
        long net = facts.netBought(intent.uscc(), intent.instrument());
        long open = facts.openBuys(intent.uscc(), intent.instrument());
        long sum = Math.addExact(net, Math.addExact(open, intent.quantity()));
        return sum <= limit.value() ? Decision.allowed() : refused(intent, limit, net, open);
    }

    private static Decision refused(Intent intent, Parameter limit, long net, long open) {
        long left = Math.max(0, limit.value() - net - open);
        return Decision.refused(Refusal.of("position-limit")
                .article("办法§15")
                .ruleVersion(limit.effectiveFrom().toString())
                .input("limit", limit.value())
                .input("netBought", net)
                .input("openBuys", open)
                .input("quantity", intent.quantity())
                .arithmetic(net + " + " + open + " + " + intent.quantity() + " = "
                        + (net + open + intent.quantity()) + " > " + limit.value() + " "
                        + intent.instrument().unitEn())
                .title("申报后将超出最大持仓量", "The purchase would exceed the position limit")
                .remedy("最多还可申报买入 " + left + "。", "At most " + left + " more may be bought.")
                .build());
    }
}
