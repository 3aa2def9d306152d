package org.nengquan.disclosure.fact.domain;

/**
 * Prices and sums of the trades of some period: prices in fen per unit, quantity in whole units, amount in fen.
 *
 * <p>While a day is open its close is the last price; when it has closed, the closing price that the market announced:
 * the day's average weighted by volume. Without a trade all four prices are the close before, so that a quiet day is a flat line and not a hole.
 */
public record Figures(
        long openFen, long highFen, long lowFen, long closeFen, long quantity, long amountFen, long trades) {

    public Figures {
        require(openFen > 0 && closeFen > 0 && lowFen > 0, "prices are positive");
        require(highFen >= Math.max(openFen, closeFen), "nothing is above the high");
        require(lowFen <= Math.min(openFen, closeFen), "nothing is below the low");
        require(quantity >= 0 && amountFen >= 0 && trades >= 0, "sums are not negative");
        require((trades == 0) == (quantity == 0), "trades move units, and only trades do");
    }

    /** A period in which nothing has traded yet. */
    public static Figures flat(long previousCloseFen) {
        return new Figures(previousCloseFen, previousCloseFen, previousCloseFen, previousCloseFen, 0, 0, 0);
    }

    /** A period with this one trade. */
    public static Figures of(TradePrinted trade) {
        long price = trade.priceFen();
        return new Figures(price, price, price, price, trade.quantity(), trade.amountFen(), 1);
    }

    /** These figures, and then those of a later stretch of the same period. */
    public Figures then(Figures later) {
        if (trades == 0 || later.trades == 0) {
            return trades == 0 ? later : this;
        }
        return new Figures(
                openFen,
                Math.max(highFen, later.highFen),
                Math.min(lowFen, later.lowFen),
                later.closeFen,
                Math.addExact(quantity, later.quantity),
                Math.addExact(amountFen, later.amountFen),
                Math.addExact(trades, later.trades));
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("figures of a period: " + rule);
        }
    }
}
