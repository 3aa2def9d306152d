package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;
import java.util.List;

/** A trading day ended; the figures are the market's own and must equal those that were published meanwhile. */
public record DayClosed(LocalDate businessDate, List<Market> markets) implements Fact {

    public DayClosed {
        markets = List.copyOf(markets);
    }

    /** One market's day as the market itself counted it: the listing's figures, and what was traded beside it. */
    public record Market(Instrument instrument, Figures figures, OffBook offBook) {}
}
