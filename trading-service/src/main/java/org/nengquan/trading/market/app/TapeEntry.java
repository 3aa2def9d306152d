package org.nengquan.trading.market.app;

import java.time.Instant;
import java.time.LocalDate;
import org.nengquan.trading.instrument.domain.TradeMode;

/** A trade as the public sees it (办法§17), without identities: quantity in units, money in fen. */
public record TapeEntry(
        String tradeNumber,
        LocalDate businessDate,
        long quantity,
        long priceFen,
        long amountFen,
        TradeMode mode,
        Instant executedAt) {}
