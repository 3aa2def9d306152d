package org.nengquan.trading.surveillance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/** One thing that happened on the market, as the journal tells it. Prices in fen, quantities in units. */
public sealed interface Happening {

    /** Number of the journal's line: what an alert cites. */
    long seq();

    /** When the line was taken in. */
    Instant at();

    /** A day opened. */
    record Opened(long seq, Instant at, LocalDate businessDate, Map<Instrument, Long> previousCloseFen)
            implements Happening {}

    /** An order was accepted. */
    record Placed(
            long seq,
            Instant at,
            UUID orderId,
            String uscc,
            Instrument instrument,
            Side side,
            long priceFen,
            long quantity)
            implements Happening {}

    /** What remained of an order was taken off the book by its holder. */
    record Cancelled(long seq, Instant at, UUID orderId, long remaining) implements Happening {}

    /** Two parties traded; of a trade of the listing both orders were placed before. */
    record Traded(
            long seq,
            Instant at,
            String tradeNumber,
            TradeMode mode,
            Instrument instrument,
            long quantity,
            long priceFen,
            String buyerUscc,
            String sellerUscc,
            UUID buyOrderId,
            UUID sellOrderId)
            implements Happening {

        long amountFen() {
            return Math.multiplyExact(priceFen, quantity);
        }

        /** Placed by an authority with a named party or a region's first call: the rules make the pair, not the parties. */
        boolean isAdministrative() {
            return mode == TradeMode.DIRECTED || mode == TradeMode.FIRST_CALL;
        }
    }

    /** The day closed at these prices. */
    record Closed(long seq, Instant at, LocalDate businessDate, Map<Instrument, Long> closeFen) implements Happening {}
}
