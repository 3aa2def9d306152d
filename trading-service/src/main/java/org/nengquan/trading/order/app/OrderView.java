package org.nengquan.trading.order.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/** An order as its holder and the overseers may see it: price in fen, quantities in units. */
public record OrderView(
        UUID orderId,
        String clientOrderId,
        String uscc,
        LocalDate businessDate,
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        @Nullable String projectId,
        long priceFen,
        long quantity,
        long filledQuantity,
        String state,
        Instant placedAt) {}
