package org.nengquan.trading.matching.domain;

import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What the public sees of a book: at most five prices of each side, best first, and nobody's name.
 *
 * @param instrument which book
 * @param bids buyers
 * @param asks sellers
 */
public record Depth(Instrument instrument, List<Level> bids, List<Level> asks) {

    /** One price in fen with the units and the number of orders that stand there. */
    public record Level(long priceFen, long quantity, int orders) {}
}
