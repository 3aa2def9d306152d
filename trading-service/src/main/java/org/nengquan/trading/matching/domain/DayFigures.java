package org.nengquan.trading.matching.domain;

import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * One instrument's trading of one day so far: prices and amount in fen, quantity in units. Before the first trade all
 * prices are the previous close.
 */
public record DayFigures(
        long openFen, long highFen, long lowFen, long lastFen, long quantity, long amountFen, long trades) {

    /** A day on which nothing was traded yet. */
    static DayFigures untraded(long previousCloseFen) {
        return new DayFigures(previousCloseFen, previousCloseFen, previousCloseFen, previousCloseFen, 0, 0, 0);
    }

    DayFigures with(long priceFen, long traded) {
        boolean first = trades == 0;
        return new DayFigures(
                first ? priceFen : openFen,
                first ? priceFen : Math.max(highFen, priceFen),
                first ? priceFen : Math.min(lowFen, priceFen),
                priceFen,
                Math.addExact(quantity, traded),
                Math.addExact(amountFen, Fen.amount(priceFen, traded)),
                trades + 1);
    }

    /** The closing price: the day's average weighted by volume, or the previous close if nothing was traded. */
    public long closeFen() {
        return trades == 0 ? lastFen : Fen.average(amountFen, quantity);
    }

    DayEvent.DayClosed.Market closed(Instrument instrument) {
        return new DayEvent.DayClosed.Market(
                instrument, openFen, highFen, lowFen, closeFen(), quantity, amountFen, trades);
    }
}
