package org.nengquan.trading.matching.domain;

import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * One instrument's trading of one day so far: prices and amount in fen, quantity in units. Before the first trade all
 * prices are the previous close. Only the listing makes prices, as in the national carbon market; the other modes are
 * counted beside it.
 */
public record DayFigures(
        long openFen,
        long highFen,
        long lowFen,
        long lastFen,
        long quantity,
        long amountFen,
        long trades,
        OffBook offBook) {

    /** A snapshot written before there were other modes had none of them. */
    public DayFigures {
        offBook = offBook == null ? OffBook.NONE : offBook;
    }

    /** A day on which nothing was traded yet. */
    static DayFigures untraded(long previousCloseFen) {
        return new DayFigures(
                previousCloseFen, previousCloseFen, previousCloseFen, previousCloseFen, 0, 0, 0, OffBook.NONE);
    }

    DayFigures with(TradeMode mode, long priceFen, long traded) {
        return mode == TradeMode.LISTING ? listed(priceFen, traded) : beside(priceFen, traded);
    }

    private DayFigures listed(long priceFen, long traded) {
        boolean first = trades == 0;
        return new DayFigures(
                first ? priceFen : openFen,
                first ? priceFen : Math.max(highFen, priceFen),
                first ? priceFen : Math.min(lowFen, priceFen),
                priceFen,
                Math.addExact(quantity, traded),
                Math.addExact(amountFen, Fen.amount(priceFen, traded)),
                trades + 1,
                offBook);
    }

    private DayFigures beside(long priceFen, long traded) {
        return new DayFigures(
                openFen, highFen, lowFen, lastFen, quantity, amountFen, trades, offBook.with(priceFen, traded));
    }

    /** The closing price: the listing's average weighted by volume, or the previous close if nothing was traded there. */
    public long closeFen() {
        return trades == 0 ? lastFen : Fen.average(amountFen, quantity);
    }

    DayEvent.DayClosed.Market closed(Instrument instrument) {
        return new DayEvent.DayClosed.Market(
                instrument, openFen, highFen, lowFen, closeFen(), quantity, amountFen, trades, offBook);
    }
}
