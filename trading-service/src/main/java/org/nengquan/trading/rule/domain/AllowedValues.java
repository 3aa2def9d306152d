package org.nengquan.trading.rule.domain;

import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.ParameterName;

/**
 * The values that make sense for a figure. Not the law's own bounds, which the basis of a change has to keep, but those
 * beyond which the market could not work.
 *
 * @param least in the unit of the name
 * @param most in the unit of the name
 */
public record AllowedValues(long least, long most) {
    private static final long HUNDRED = 100;

    /** The bounds of one figure; by the last word of its name, which says its unit. */
    public static AllowedValues of(ParameterName name) {
        String unit = name.name().substring(name.name().lastIndexOf('_') + 1);
        return switch (unit) {
            case "PERCENT" -> new AllowedValues(1, HUNDRED);
            case "FEN" -> new AllowedValues(1, Intent.MAX_PRICE_FEN);
            case "LOT" -> new AllowedValues(1, Intent.MAX_QUANTITY);
            case "SELLER", "BARRED" -> new AllowedValues(0, 1);
            default -> new AllowedValues(0, Intent.MAX_QUANTITY);
        };
    }

    boolean contain(long value) {
        return least <= value && value <= most;
    }
}
