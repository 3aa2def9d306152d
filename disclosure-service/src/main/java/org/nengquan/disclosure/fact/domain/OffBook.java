package org.nengquan.disclosure.fact.domain;

/** What was traded on one day in other ways than on the listing: units, fen, number of trades. */
public record OffBook(long quantity, long amountFen, long trades) {

    /** Nothing. */
    public static final OffBook NONE = new OffBook(0, 0, 0);

    public OffBook {
        if (quantity < 0 || amountFen < 0 || trades < 0 || (trades == 0) != (quantity == 0)) {
            throw new IllegalArgumentException("sums of trades are not negative, and only trades move units");
        }
    }

    /** This one trade. */
    public static OffBook of(TradePrinted trade) {
        return new OffBook(trade.quantity(), trade.amountFen(), 1);
    }

    /** Both together. */
    public OffBook plus(OffBook other) {
        return new OffBook(
                Math.addExact(quantity, other.quantity),
                Math.addExact(amountFen, other.amountFen),
                Math.addExact(trades, other.trades));
    }
}
