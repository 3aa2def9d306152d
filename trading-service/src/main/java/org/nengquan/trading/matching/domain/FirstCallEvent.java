package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.offer.domain.FirstCall;

/** What happened to an offer to the city, besides its trades. */
public sealed interface FirstCallEvent extends Event {

    /** The window is open; the units are reserved for the city. */
    record CallOpened(FirstCall call) implements FirstCallEvent {}

    /** The city took that many units. */
    record CallTaken(UUID callId, UUID takeId, long quantity) implements FirstCallEvent {}

    /** The window is over: what the city did not take is free for the whole market. */
    record CallFreed(UUID callId, long quantity) implements FirstCallEvent {}

    /** The offer was withdrawn, because a fact bars the unit; its window counts for nothing. */
    record CallBarred(UUID callId, String uscc, long remaining, Refusal why) implements FirstCallEvent {}

    /** The offer or the taking was refused and left nothing behind. */
    record CallRefused(UUID callId, Refusal why) implements FirstCallEvent {}

    /** There is no such open offer in the city's region: nothing happened. */
    record CallMissed(UUID callId) implements FirstCallEvent {}
}
