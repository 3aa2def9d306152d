package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;

/** How an exact decimal is written: all its digits, no exponent, no trailing zeros. */
public final class Decimals {

    private Decimals() {}

    public static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
