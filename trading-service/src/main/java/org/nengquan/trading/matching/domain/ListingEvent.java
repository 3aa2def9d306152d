package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;

/** What happened to an order on the listing, besides its trades. */
public sealed interface ListingEvent extends Event {

    /** The order passed every gate and its stake is reserved. */
    record OrderAccepted(UUID orderId) implements ListingEvent {}

    /** The order was refused and left nothing behind. */
    record OrderRefused(UUID orderId, Refusal why) implements ListingEvent {}

    /** The holder took what remained of the order off the book. */
    record OrderCancelled(UUID orderId, long remaining) implements ListingEvent {}

    /** What remained of the order ended with the day. */
    record OrderLapsed(UUID orderId, long remaining) implements ListingEvent {}

    /**
     * What remained of the order was taken off the book, because a fact bars its party.
     *
     * @param why what the order would be refused for if it came now
     */
    record OrderBarred(UUID orderId, String uscc, long remaining, Refusal why) implements ListingEvent {}

    /** There is no such open order of this participant: nothing happened. */
    record CancelMissed(UUID orderId) implements ListingEvent {}
}
