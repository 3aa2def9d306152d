package org.nengquan.registry.price.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The average price of a span of days, weighted by quantity and kept exact: so much was paid for so many units.
 *
 * @param amountFen what was paid, in fen
 * @param quantity for how many units, at least 1
 */
public record AveragePrice(long amountFen, long quantity) {

    public AveragePrice {
        if (amountFen < 0 || quantity < 1) {
            throw new IllegalArgumentException("not an average: " + amountFen + " / " + quantity);
        }
    }

    /**
     * The average of these days. Where nothing traded on any of them it is the last closing price, which is the
     * reference price as long as nothing ever traded (办法§14); empty if there is no day at all.
     */
    public static Optional<AveragePrice> of(List<MarketDay> days) {
        long quantity = days.stream().mapToLong(MarketDay::quantity).reduce(0, Math::addExact);
        if (quantity > 0) {
            long amount = days.stream().mapToLong(MarketDay::amountFen).reduce(0, Math::addExact);
            return Optional.of(new AveragePrice(amount, quantity));
        }
        return days.stream()
                .max(Comparator.comparing(MarketDay::date))
                .map(last -> new AveragePrice(last.closeFen(), 1));
    }
}
