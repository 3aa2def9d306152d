package org.nengquan.trading.matching.domain;

import org.nengquan.trading.instrument.domain.Fen;

/**
 * What was traded of one instrument on one day in other ways than on the listing: counted and published, but beside the
 * day's prices, which are the listing's alone.
 *
 * @param quantity units
 * @param amountFen fen
 * @param trades how many
 */
public record OffBook(long quantity, long amountFen, long trades) {

    /** Nothing. */
    public static final OffBook NONE = new OffBook(0, 0, 0);

    OffBook with(long priceFen, long traded) {
        return new OffBook(
                Math.addExact(quantity, traded), Math.addExact(amountFen, Fen.amount(priceFen, traded)), trades + 1);
    }
}
