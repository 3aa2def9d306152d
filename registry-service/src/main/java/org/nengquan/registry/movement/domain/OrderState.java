package org.nengquan.registry.movement.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The life of an order. A state offers only its lawful moves.
 *
 * <pre>
 * Proposed ──approved by another──▶ Waiting ──trading days passed──▶ Posted
 *    └────────────rejected──────────────┴──▶ Rejected
 * </pre>
 *
 * <p>An order without a delay goes through Waiting within the same transaction. A posted order is undone by a
 * reversal, which is an order of its own.
 */
public sealed interface OrderState {

    /** The state's name as the API and the table know it. */
    default String status() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Waiting ignored -> "WAITING";
            case Posted ignored -> "POSTED";
            case Rejected ignored -> "REJECTED";
        };
    }

    /** Who proposed it. */
    String proposedBy();

    /** Waits for a second person. */
    record Proposed(String proposedBy) implements OrderState {
        /** Approved, unless by the person who proposed it. */
        public Outcome<Waiting> approved(String approver, LocalDate on, int waitsDays) {
            return Decisions.thenGive(
                    FourEyes.decide(proposedBy, approver), () -> new Waiting(proposedBy, approver, on, waitsDays));
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(proposedBy, by, reason);
        }
    }

    /** Approved by two; nothing has moved yet, and the second look is still possible. */
    record Waiting(String proposedBy, String approvedBy, LocalDate approvedOn, int waitsDays) implements OrderState {
        /** The ledger moved the units. */
        public Posted posted(LocalDate on) {
            return new Posted(this, on);
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(proposedBy, by, reason);
        }
    }

    /** The units moved. */
    record Posted(Waiting approval, LocalDate on) implements OrderState {
        @Override
        public String proposedBy() {
            return approval.proposedBy();
        }
    }

    /** Nothing moved and nothing will. */
    record Rejected(String proposedBy, String rejectedBy, String reason) implements OrderState {}
}
