package org.nengquan.registry.compliance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nengquan.registry.price.domain.AveragePrice;

/**
 * A fine: what is missing × the average price × a multiple (ADD-17), in whole fen, rounded down in favour of the unit.
 *
 * @param excess units that are missing, at least 1
 * @param price the average of the cycle's price period
 * @param multiple how many times the price
 * @param amountFen the fine
 */
public record Fine(long excess, AveragePrice price, BigDecimal multiple, long amountFen) {

    /** The fine for so many units; exact until the last step. */
    public static Fine of(long excess, AveragePrice price, BigDecimal multiple) {
        long amount = BigDecimal.valueOf(excess)
                .multiply(BigDecimal.valueOf(price.amountFen()))
                .multiply(multiple)
                .divide(BigDecimal.valueOf(price.quantity()), 0, RoundingMode.DOWN)
                .longValueExact();
        return new Fine(excess, price, multiple, amount);
    }

    /** How it was computed, for people. */
    public String arithmetic() {
        return excess + " × " + price.amountFen() + " ÷ " + price.quantity() + " × " + multiple.toPlainString() + " = "
                + amountFen + " fen";
    }
}
