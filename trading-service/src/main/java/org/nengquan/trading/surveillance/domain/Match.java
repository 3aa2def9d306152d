package org.nengquan.trading.surveillance.domain;

import java.time.Duration;
import java.util.Optional;
import org.nengquan.trading.instrument.domain.Instrument;

/** A trade with its two orders, if it came from orders that were placed on this day. */
record Match(Happening.Traded trade, Optional<Happening.Placed> buy, Optional<Happening.Placed> sell) {

    Instrument instrument() {
        return trade.instrument();
    }

    /** Whether the two orders asked for the same and were placed within that time of one another. */
    boolean ordersAreAlike(Duration within) {
        return buy.isPresent() && sell.isPresent() && alike(buy.get(), sell.get(), within);
    }

    private boolean alike(Happening.Placed one, Happening.Placed other, Duration within) {
        Duration apart = Duration.between(one.at(), other.at()).abs();
        return one.quantity() == other.quantity()
                && one.priceFen() == other.priceFen()
                && trade.quantity() == one.quantity()
                && apart.compareTo(within) <= 0;
    }
}
