package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;

/** How a unit's saved units go to its city first (优先收储, 办法§13). */
public sealed interface FirstCallCommand extends Command, Command.Repeatable {

    /** Who sent it (token subject), for the stored refusal. */
    String person();

    /** A voluntary unit offers saved units to its city. */
    record OfferToCity(UUID callId, String requestKey, String person, String uscc, Instrument instrument, long quantity)
            implements FirstCallCommand {
        public OfferToCity {
            Command.requirePositive(quantity);
        }

        @Override
        public Key key() {
            return new Key(uscc(), "first-call", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof OfferToCity offer && offer.instrument == instrument && offer.quantity == quantity;
        }
    }

    /** The city takes all or a part, at the listing's previous close of the day. */
    record TakeUp(UUID takeId, String requestKey, String person, String uscc, UUID callId, long quantity)
            implements FirstCallCommand {
        public TakeUp {
            Command.requirePositive(quantity);
        }

        @Override
        public Key key() {
            return new Key(uscc(), "taking", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof TakeUp taking && taking.callId.equals(callId) && taking.quantity == quantity;
        }
    }
}
