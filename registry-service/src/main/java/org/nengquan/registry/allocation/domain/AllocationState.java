package org.nengquan.registry.allocation.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The life of a table. A state offers only its lawful moves; each of the two files goes through two persons.
 *
 * <pre>
 * Proposed ──approved by another──▶ PreIssued ──outputs filed──▶ Verified ──approved by another──▶ TruedUp
 *    └──rejected──▶ Rejected            ▲───────rejected─────────────┘
 * </pre>
 */
public sealed interface AllocationState {

    /** The state's name as the API and the table know it. */
    default String status() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Rejected ignored -> "REJECTED";
            case PreIssued ignored -> "PRE_ISSUED";
            case Verified ignored -> "VERIFIED";
            case TruedUp ignored -> "TRUED_UP";
        };
    }

    /** Waits for a second person. */
    record Proposed(String proposedBy) implements AllocationState {
        /** The first part is given, unless by the person who proposed. */
        public Outcome<PreIssued> approved(String approver, LocalDate on) {
            return Decisions.thenGive(
                    FourEyes.decide(proposedBy, approver), () -> new PreIssued(proposedBy, approver, on));
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(proposedBy, by, reason);
        }
    }

    /** Nothing was given and nothing will be. */
    record Rejected(String proposedBy, String rejectedBy, String reason) implements AllocationState {}

    /** The first part is given; the year runs. */
    record PreIssued(String proposedBy, String approvedBy, LocalDate on) implements AllocationState {
        /** The verified outputs lie on the table. */
        public Verified verified(String by) {
            return new Verified(this, by);
        }
    }

    /** The verified outputs wait for a second person. */
    record Verified(PreIssued before, String filedBy) implements AllocationState {
        /** The rest is given or taken, unless by the person who filed. */
        public Outcome<TruedUp> approved(String approver, LocalDate on) {
            return Decisions.thenGive(FourEyes.decide(filedBy, approver), () -> new TruedUp(this, approver, on));
        }

        /** The outputs are to be filed again. */
        public PreIssued rejected() {
            return before;
        }
    }

    /** Everybody has what the year entitles to. */
    record TruedUp(Verified filed, String approvedBy, LocalDate on) implements AllocationState {}
}
