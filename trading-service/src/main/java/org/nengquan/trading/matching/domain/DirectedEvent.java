package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.offer.domain.DirectedOffer;

/** What happened to a directed offer, besides its trades. */
public sealed interface DirectedEvent extends Event {

    record OfferProposed(DirectedOffer.Proposed offer) implements DirectedEvent {}

    /** The second person agreed; the units are reserved for the project. */
    record OfferApproved(UUID offerId, String approver) implements DirectedEvent {}

    /** The project took that many units. */
    record OfferAccepted(UUID offerId, UUID acceptanceId, long quantity) implements DirectedEvent {}

    /** The last day is over; what remained is free again. */
    record OfferLapsed(UUID offerId, long remaining) implements DirectedEvent {}

    /** It was withdrawn, because a fact bars one of its parties; what remained is free again. */
    record OfferBarred(UUID offerId, String uscc, long remaining, Refusal why) implements DirectedEvent {}

    /** The proposal, its approval or its acceptance was refused and left nothing behind. */
    record OfferRefused(UUID offerId, Refusal why) implements DirectedEvent {}

    /** There is no such offer in a state for that, or it is not this participant's: nothing happened. */
    record OfferMissed(UUID offerId) implements DirectedEvent {}
}
