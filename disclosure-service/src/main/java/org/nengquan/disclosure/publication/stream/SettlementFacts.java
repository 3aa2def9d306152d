package org.nengquan.disclosure.publication.stream;

import java.time.LocalDate;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.TradeDefaulted;
import org.nengquan.disclosure.fact.domain.TradeSettled;
import org.nengquan.disclosure.fact.domain.TreasuryCredited;
import org.nengquan.disclosure.publication.stream.EventReader.WireFact;
import org.nengquan.inbox.IncomingEvent;

/** What settlement tells: that a trade was completed or unwound, and that a fund was credited. */
final class SettlementFacts {

    private SettlementFacts() {}

    record TradeSettledV1(String tradeNumber, Instrument instrument, long quantity, long amountFen, LocalDate settledOn)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TradeSettled(tradeNumber, instrument, quantity, amountFen, settledOn);
        }
    }

    record TradeDefaultedV1(String tradeNumber, LocalDate defaultedOn) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TradeDefaulted(tradeNumber, defaultedOn);
        }
    }

    record TreasuryCreditedV1(LocalDate creditedOn) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TreasuryCredited(creditedOn);
        }
    }
}
