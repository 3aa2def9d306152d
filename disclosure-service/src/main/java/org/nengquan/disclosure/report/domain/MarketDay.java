package org.nengquan.disclosure.report.domain;

import java.time.LocalDate;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;

/** One market on one day: the listing's figures, what was traded beside it, the close before in fen per unit. */
public record MarketDay(
        LocalDate businessDate,
        Instrument instrument,
        long previousCloseFen,
        Figures figures,
        OffBook offBook,
        long settledTrades,
        Phase phase) {

    /** How far the last price is from the close before, in fen. */
    public long changeFen() {
        return figures.closeFen() - previousCloseFen;
    }
}
