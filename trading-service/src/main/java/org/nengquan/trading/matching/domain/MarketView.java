package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What the public sees of the market at one moment.
 *
 * @param businessDate the open day, or the last one while the market is closed; null before the first
 * @param open whether orders may be placed
 * @param instruments each instrument's limits, figures and depth; empty before the first day
 */
public record MarketView(@Nullable LocalDate businessDate, boolean open, List<Quote> instruments) {

    /** The market before its first day. */
    public static final MarketView NEVER_OPENED = new MarketView(null, false, List.of());

    /** One instrument at one moment. */
    public record Quote(Instrument instrument, PriceBand band, DayFigures figures, Depth depth) {}
}
