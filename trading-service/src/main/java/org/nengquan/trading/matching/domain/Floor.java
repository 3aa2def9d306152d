package org.nengquan.trading.matching.domain;

import org.nengquan.trading.gate.domain.MarketFacts;

/** What every mode of trading stands on: who takes part, what they have here, and the market's day. */
final class Floor {
    final Roll roll = new Roll();
    final Accounts accounts = new Accounts();
    final TradingDay day = new TradingDay();
    /** What the gates may know of it. */
    final MarketFacts facts = new Facts(roll, day);
}
