package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;

/** What became of an agreement on a block, besides its trade. */
public sealed interface BlockEvent extends Event {

    /** The initiator's side passed every gate and its stake is reserved. */
    record BlockProposed(UUID blockId) implements BlockEvent {}

    /** The counterparty's side passed too; the trade follows. */
    record BlockConfirmed(UUID blockId, UUID confirmationId) implements BlockEvent {}

    /**
     * The proposal or its confirmation was refused and changed nothing.
     *
     * @param id of the proposal or of the confirmation
     */
    record BlockRefused(UUID id, Refusal why) implements BlockEvent {}

    /** The counterparty turned it down. */
    record BlockRejected(UUID blockId) implements BlockEvent {}

    /** The initiator took it back. */
    record BlockWithdrawn(UUID blockId) implements BlockEvent {}

    /** Nobody confirmed it before the close. */
    record BlockLapsed(UUID blockId) implements BlockEvent {}

    /** It waits no longer, because a fact bars its initiator. */
    record BlockBarred(UUID blockId, String uscc, Refusal why) implements BlockEvent {}

    /** No such agreement waits for this participant: nothing happened. */
    record BlockMissed(UUID blockId) implements BlockEvent {}
}
