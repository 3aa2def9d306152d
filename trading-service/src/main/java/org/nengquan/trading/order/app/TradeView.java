package org.nengquan.trading.order.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * A trade as one of its two parties may see it, without the other's name: price and amount in fen, quantity in units.
 *
 * @param side what this party did; null for an overseer who asked for no party in particular
 * @param orderId this party's order or confirmation; null likewise
 * @param mode in which way it came about
 */
public record TradeView(
        String tradeNumber,
        LocalDate businessDate,
        Instrument instrument,
        Priority priority,
        long quantity,
        long priceFen,
        long amountFen,
        @Nullable Side side,
        @Nullable UUID orderId,
        @Nullable String projectId,
        TradeMode mode,
        Instant executedAt) {}
