package org.nengquan.trading.market.web;

import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.Depth;

/** Five levels of both sides, best first: price in fen, quantity in units. */
record BookAnswer(Instrument instrument, List<Level> bids, List<Level> asks) {

    /** One price. */
    record Level(long priceFen, long quantity, int orders) {}

    static BookAnswer of(Depth depth) {
        return new BookAnswer(depth.instrument(), levels(depth.bids()), levels(depth.asks()));
    }

    static BookAnswer empty(Instrument instrument) {
        return new BookAnswer(instrument, List.of(), List.of());
    }

    private static List<Level> levels(List<Depth.Level> levels) {
        return levels.stream()
                .map(level -> new Level(level.priceFen(), level.quantity(), level.orders()))
                .toList();
    }
}
