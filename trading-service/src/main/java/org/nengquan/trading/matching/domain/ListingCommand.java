package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;

/** What holders do on the listing (挂牌). */
public sealed interface ListingCommand extends Command {

    /** An order that asks to be let in. */
    sealed interface Entry extends ListingCommand, Repeatable {
        /** The order's id, chosen by us. */
        UUID orderId();

        /** The client's key. */
        String clientOrderId();

        /** Who sent it (token subject), for the stored refusal. */
        String person();

        /** What is wanted. */
        Intent intent();

        @Override
        default String uscc() {
            return intent().uscc();
        }

        @Override
        default Key key() {
            return new Key(uscc(), "order", clientOrderId());
        }
    }

    /** Places a limit order on the listing. */
    record PlaceOrder(UUID orderId, String clientOrderId, String person, Intent intent) implements Entry {
        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof PlaceOrder order && order.intent.equals(intent);
        }
    }

    /**
     * 摘牌: takes one given listing, or part of it, at its price.
     *
     * @param listingId the listed order
     * @param intent the taker's side as it saw the listing: if that has changed, the taker is told and nothing happens
     */
    record TakeListing(UUID orderId, String clientOrderId, String person, UUID listingId, Intent intent)
            implements Entry {
        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof TakeListing take && take.intent.equals(intent) && take.listingId.equals(listingId);
        }
    }

    /** Takes an own order off the book. */
    record CancelOrder(UUID orderId, String uscc) implements ListingCommand {}
}
