package org.nengquan.trading.session.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.MarketView;

/**
 * A trading day as everybody may see it: prices and amounts in fen, quantities in units.
 *
 * @param businessDate the day
 * @param phase {@code OPEN} or {@code CLOSED}
 * @param markets one for each instrument
 */
public record DayView(LocalDate businessDate, String phase, List<Market> markets) {

    /** One instrument's limits and figures; while the day is open, the closing price is the average so far. */
    public record Market(
            Instrument instrument,
            long previousCloseFen,
            long lowerLimitFen,
            long upperLimitFen,
            long openFen,
            long highFen,
            long lowFen,
            long closeFen,
            long quantity,
            long amountFen,
            long trades) {}

    static DayView of(LocalDate businessDate, MarketView view) {
        return new DayView(
                businessDate,
                view.open() ? "OPEN" : "CLOSED",
                view.instruments().stream().map(DayView::market).toList());
    }

    private static Market market(MarketView.Quote quote) {
        return new Market(
                quote.instrument(),
                quote.band().previousCloseFen(),
                quote.band().lowerFen(),
                quote.band().upperFen(),
                quote.figures().openFen(),
                quote.figures().highFen(),
                quote.figures().lowFen(),
                quote.figures().closeFen(),
                quote.figures().quantity(),
                quote.figures().amountFen(),
                quote.figures().trades());
    }
}
