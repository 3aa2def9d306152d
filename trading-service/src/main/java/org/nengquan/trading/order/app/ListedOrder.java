package org.nengquan.trading.order.app;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * An open order as everybody who trades may see it and point at it (摘牌), without its holder: price in fen, quantity in
 * units.
 *
 * @param listingId what to point at
 * @param side what the holder does
 * @param own whether it is the caller's own, which it cannot take
 */
public record ListedOrder(
        UUID listingId,
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        long priceFen,
        long remaining,
        boolean own,
        Instant listedAt) {}
