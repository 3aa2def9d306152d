package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;

/** What holders do on the listing (挂牌). */
public sealed interface ListingCommand extends Command {

    /**
     * Places a limit order on the listing.
     *
     * @param orderId the order's id, chosen by us
     * @param clientOrderId the client's key
     * @param person who sent it (token subject), for the stored refusal
     * @param intent what is wanted
     */
    record PlaceOrder(UUID orderId, String clientOrderId, String person, Intent intent)
            implements ListingCommand, Repeatable {
        @Override
        public String uscc() {
            return intent.uscc();
        }

        @Override
        public String key() {
            return "order/" + clientOrderId;
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof PlaceOrder order && order.intent.equals(intent);
        }
    }

    /** Takes an own order off the book. */
    record CancelOrder(UUID orderId, String uscc) implements ListingCommand {}
}
