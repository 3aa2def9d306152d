package org.nengquan.settlement.paper.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures with separators of thousands, the same in every locale. */
public final class Figures {
    private static final int FEN_DIGITS = 2;

    private Figures() {}

    /** An amount of fen in yuan, such as 1,234.50. */
    public static String yuan(long fen) {
        return format("#,##0.00", BigDecimal.valueOf(fen, FEN_DIGITS));
    }

    /** A whole number, such as 1,234. */
    public static String whole(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
