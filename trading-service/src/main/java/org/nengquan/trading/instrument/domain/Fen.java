package org.nengquan.trading.instrument.domain;

/** Money in integer fen: the only arithmetic that orders and trades need. */
public final class Fen {
    private static final long FEN_PER_YUAN = 100;

    private Fen() {}

    /** Price times quantity in fen; fails rather than wrap around. */
    public static long amount(long priceFen, long quantity) {
        return Math.multiplyExact(priceFen, quantity);
    }

    /** The average price in fen, half a fen rounded up. */
    public static long average(long amountFen, long quantity) {
        long whole = amountFen / quantity;
        long rest = amountFen % quantity;
        return rest >= quantity - rest ? whole + 1 : whole;
    }

    /** As people write it, such as {@code 200.05}; the same in every locale. */
    public static String yuan(long fen) {
        long cents = Math.abs(fen % FEN_PER_YUAN);
        String sign = fen < 0 ? "-" : "";
        return sign + Math.abs(fen / FEN_PER_YUAN) + (cents < 10 ? ".0" : ".") + cents;
    }
}
