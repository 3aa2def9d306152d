package org.nengquan.trading.matching.domain;

import java.util.List;
import org.nengquan.trading.gate.domain.MarketFacts;

/** What every mode of trading stands on: who takes part, what they have here, and the market's day. */
final class Floor {
    final Roll roll = new Roll();
    final Accounts accounts = new Accounts();
    final TradingDay day = new TradingDay();
    /** What the gates may know of it. */
    final MarketFacts facts = new Facts(roll, day);

    /** Books a trade of any mode where it counts whichever way it came; the parties' stakes are the mode's own. */
    void book(Event.TradeExecuted trade, List<Event> events) {
        day.count(trade);
        events.add(trade);
    }
}
