package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.offer.domain.DirectedTerms;

/** How the province places units with a named project (定向投放, 办法§11). */
public sealed interface DirectedCommand extends Command, Command.Repeatable {

    /** Who sent it (token subject): four eyes compare it. */
    String person();

    /** One person of the province proposes. */
    record ProposeOffer(UUID offerId, String requestKey, String person, String uscc, DirectedTerms terms)
            implements DirectedCommand {
        @Override
        public Key key() {
            return new Key(uscc(), "directed-offer", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ProposeOffer offer && offer.terms.equals(terms);
        }
    }

    /** Another person of the province approves. */
    record ApproveOffer(String requestKey, String person, String uscc, UUID offerId) implements DirectedCommand {
        @Override
        public Key key() {
            return new Key(uscc(), "directed-approval", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ApproveOffer approval && approval.offerId.equals(offerId);
        }
    }

    /** The project takes all or a part. */
    record AcceptOffer(UUID acceptanceId, String requestKey, String person, String uscc, UUID offerId, long quantity)
            implements DirectedCommand {
        public AcceptOffer {
            Command.requirePositive(quantity);
        }

        @Override
        public Key key() {
            return new Key(uscc(), "directed-acceptance", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof AcceptOffer acceptance
                    && acceptance.offerId.equals(offerId)
                    && acceptance.quantity == quantity;
        }
    }
}
