package org.nengquan.trading.session.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.MarketView;

/**
 * A trading day as everybody may see it: prices and amounts in fen, quantities in units.
 *
 * @param businessDate the day
 * @param phase {@code OPEN} or {@code CLOSED}
 * @param session where an open day stands
 * @param markets one for each instrument
 */
public record DayView(LocalDate businessDate, String phase, Phase.Name session, List<Market> markets) {

    /**
     * One instrument's limits and figures; while the day is open, the closing price is the average so far.
     *
     * @param halted whether trading in it is halted
     * @param offBookQuantity units of the modes other than the listing; prices and the other sums are the listing's alone
     */
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
            long trades,
            boolean halted,
            long offBookQuantity,
            long offBookAmountFen,
            long offBookTrades) {}

    static DayView of(LocalDate businessDate, MarketView view) {
        return new DayView(
                businessDate,
                view.open() ? "OPEN" : "CLOSED",
                view.phase(),
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
                quote.figures().trades(),
                quote.halted(),
                quote.figures().offBook().quantity(),
                quote.figures().offBook().amountFen(),
                quote.figures().offBook().trades());
    }
}
