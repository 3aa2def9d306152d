package org.nengquan.trading.market.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.MarketView;

/** All markets with their figures of the day; prices and amounts in fen, quantities in units. */
record QuotationList(List<Quotation> items, @Nullable String next) {

    /** One instrument. */
    record Quotation(
            Instrument instrument,
            String unit,
            @Nullable LocalDate businessDate,
            String phase,
            Phase.Name session,
            boolean halted,
            long previousCloseFen,
            long lowerLimitFen,
            long upperLimitFen,
            long openFen,
            long highFen,
            long lowFen,
            long lastFen,
            long closeFen,
            long quantity,
            long amountFen,
            long trades,
            long offBookQuantity,
            long offBookAmountFen,
            long offBookTrades) {}

    static QuotationList of(MarketView view) {
        return new QuotationList(
                view.instruments().stream().map(quote -> quotation(view, quote)).toList(), null);
    }

    private static Quotation quotation(MarketView view, MarketView.Quote quote) {
        return new Quotation(
                quote.instrument(),
                quote.instrument().unitZh(),
                view.businessDate(),
                view.open() ? "OPEN" : "CLOSED",
                view.phase(),
                quote.halted(),
                quote.band().previousCloseFen(),
                quote.band().lowerFen(),
                quote.band().upperFen(),
                quote.figures().openFen(),
                quote.figures().highFen(),
                quote.figures().lowFen(),
                quote.figures().lastFen(),
                quote.figures().closeFen(),
                quote.figures().quantity(),
                quote.figures().amountFen(),
                quote.figures().trades(),
                quote.figures().offBook().quantity(),
                quote.figures().offBook().amountFen(),
                quote.figures().offBook().trades());
    }
}
