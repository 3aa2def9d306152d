package org.nengquan.trading.lobster.domain;

/**
 * How LOBSTER's prices become ours. LOBSTER counts ten-thousandths of a dollar, the market hundredths of a yuan; with the
 * usual tick of a cent a divisor of 100 loses nothing, and a price that it does not divide is refused, never rounded.
 *
 * @param divisor LOBSTER units in a fen
 */
public record Scale(long divisor) {

    /** Cents. */
    public static final Scale CENTS = new Scale(100);

    public Scale {
        if (divisor < 1) {
            throw new IllegalArgumentException("the divisor is positive: " + divisor);
        }
    }

    long fen(long line, long price) {
        if (price < divisor || price % divisor != 0) {
            throw new LobsterException(line, "price " + price + " is no multiple of " + divisor);
        }
        return price / divisor;
    }

    long fenBelow(long price) {
        return Math.max(1, price / divisor);
    }

    long fenAbove(long price) {
        return Math.max(1, Math.ceilDiv(price, divisor));
    }

    long price(long fen) {
        return Math.multiplyExact(fen, divisor);
    }
}
