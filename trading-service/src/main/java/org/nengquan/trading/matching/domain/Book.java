package org.nengquan.trading.matching.domain;

import java.util.List;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Side;

/** Both sides of one instrument's listing for one day. */
final class Book {
    private static final int PUBLIC_DEPTH = 5;

    private final Ladder bids;
    private final Ladder asks;

    Book(PriceBand band) {
        bids = new Ladder(Side.BUY, band);
        asks = new Ladder(Side.SELL, band);
    }

    Ladder side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    /** Five levels of each side without identities (办法§22: 商业秘密). */
    List<Depth.Level> publicLevels(Side side) {
        return side(side).top(PUBLIC_DEPTH).stream()
                .map(level -> new Depth.Level(level.priceFen(), level.quantity(), level.orders()))
                .toList();
    }
}
