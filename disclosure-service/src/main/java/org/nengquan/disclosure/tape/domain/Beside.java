package org.nengquan.disclosure.tape.domain;

import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.TradeMode;

/** What one day's trades of one mode other than the listing come to in one instrument (办法§17). */
public record Beside(TradeMode mode, Instrument instrument, OffBook sums) {
    public Beside {
        if (mode == TradeMode.LISTING) {
            throw new IllegalArgumentException("the listing is not beside itself");
        }
    }
}
