package org.nengquan.disclosure.report.domain;

import java.time.LocalDate;
import java.util.List;

/** What a day brought in each market (办法§17): price, volume, amount. */
public record DayReport(LocalDate businessDate, Phase phase, List<MarketDay> markets) {

    public DayReport {
        markets = List.copyOf(markets);
    }

    /** The report of a day from its markets. The day is open as long as one of them is. */
    public static DayReport of(LocalDate date, List<MarketDay> markets) {
        boolean open = markets.stream().anyMatch(market -> market.phase() == Phase.OPEN);
        return new DayReport(date, open ? Phase.OPEN : Phase.CLOSED, markets);
    }

    /** Trades of this day that are delivered and paid, in both markets. */
    public long settledTrades() {
        return markets.stream().mapToLong(MarketDay::settledTrades).sum();
    }
}
