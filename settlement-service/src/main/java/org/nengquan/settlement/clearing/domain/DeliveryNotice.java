package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;

/** What the registry said of a trade's delivery. */
public sealed interface DeliveryNotice {

    String tradeNumber();

    /** The business date on which it happened. */
    LocalDate on();

    /** Whether the registry speaks of the goods that were traded: the full amount (逐笔全额) of the same instrument. */
    boolean fits(Trade trade);

    /**
     * The lots have changed hands.
     *
     * @param instrument what was delivered
     * @param quantity how much; must be the full quantity of the trade
     */
    record Completed(String tradeNumber, LocalDate on, String instrument, long quantity) implements DeliveryNotice {
        @Override
        public boolean fits(Trade trade) {
            Trade.Terms terms = trade.terms();
            return instrument.equals(terms.instrument()) && quantity == terms.quantity();
        }
    }

    /**
     * The lots could not be delivered.
     *
     * @param why the registry's reason
     */
    record Refused(String tradeNumber, LocalDate on, Default why) implements DeliveryNotice {
        @Override
        public boolean fits(Trade trade) {
            return true;
        }
    }
}
