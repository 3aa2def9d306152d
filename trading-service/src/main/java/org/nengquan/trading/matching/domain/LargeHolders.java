package org.nengquan.trading.matching.domain;

import java.util.List;
import org.nengquan.trading.gate.domain.DayRules;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;

/** 办法§16 在线监管: who gathers more through the market than the rules' figure is reported (大户报告) when it gets there. */
final class LargeHolders {

    private LargeHolders() {}

    static void report(Account buyer, long before, Event.TradeExecuted trade, DayRules rules, List<Event> events) {
        Parameter figure = rules.find(ParameterName.LARGE_HOLDER_QUANTITY);
        long now = buyer.netBought(trade.instrument());
        if (figure != null && before < figure.value() && now >= figure.value()) {
            events.add(new PositionEvent.LargeHolderReached(
                    buyer.uscc(), trade.instrument(), now, figure.value(), trade.tradeNumber()));
        }
    }
}
