package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Refusal;

/** What became of a proposal to halt or resume trading. */
public sealed interface HaltEvent extends Event {

    /** It waits for another person. */
    record HaltProposed(UUID haltId, String proposedBy, HaltMeasure measure) implements HaltEvent {}

    /** It is in force: the markets are halted, or trade again. */
    record HaltApproved(UUID haltId, String approvedBy, HaltMeasure measure) implements HaltEvent {}

    /** It was turned down. */
    record HaltRejected(UUID haltId, String rejectedBy) implements HaltEvent {}

    /** The approval was refused. */
    record HaltRefused(UUID haltId, Refusal why) implements HaltEvent {}

    /** No such proposal waits: nothing happened. */
    record HaltMissed(UUID haltId) implements HaltEvent {}
}
