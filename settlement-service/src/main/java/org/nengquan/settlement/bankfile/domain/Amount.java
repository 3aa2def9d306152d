package org.nengquan.settlement.bankfile.domain;

import java.math.BigDecimal;

/**
 * An amount as a file states it.
 *
 * @param fen hundredths of the currency's unit
 * @param currency ISO 4217
 */
public record Amount(long fen, String currency) {
    private static final int FEN_DIGITS = 2;

    /** Fails with an {@link ArithmeticException} if it does not come to whole hundredths or is beyond any account. */
    public static Amount of(BigDecimal units, String currency) {
        return new Amount(units.movePointRight(FEN_DIGITS).longValueExact(), currency);
    }

    /** As a file writes it: 12.30. */
    public BigDecimal units() {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }
}
