package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What the public sees of the market at one moment.
 *
 * @param businessDate the open day, or the last one while the market is closed; null before the first
 * @param phase where the day stands
 * @param instruments each instrument's limits, figures and depth; empty before the first day
 */
public record MarketView(@Nullable LocalDate businessDate, Phase.Name phase, List<Quote> instruments) {

    /** The market before its first day. */
    public static final MarketView NEVER_OPENED = new MarketView(null, Phase.Name.CLOSED, List.of());

    /** Whether a day is open, whatever its phase. */
    public boolean open() {
        return phase != Phase.Name.CLOSED;
    }

    /** One instrument at one moment. */
    public record Quote(Instrument instrument, PriceBand band, DayFigures figures, Depth depth, boolean halted) {}
}
