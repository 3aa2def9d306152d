package org.nengquan.registry.compliance.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The life of a cycle. A state offers only its lawful moves.
 *
 * <pre>
 * Proposed ──approved by another──▶ Open ──its last day has passed──▶ Reckoned ──order to comply──▶ Ordered
 *                                   └ ─ postponed: Open with a later last day
 * </pre>
 */
public sealed interface CycleState {

    /** The state's name as the API and the table know it. */
    default String status() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Open ignored -> "OPEN";
            case Reckoned ignored -> "RECKONED";
            case Ordered ignored -> "ORDERED";
        };
    }

    /** Waits for a second person. */
    record Proposed(String proposedBy) implements CycleState {
        /** The cycle runs, unless the proposer approves it. */
        public Outcome<Open> approved(String approver) {
            return Decisions.thenGive(FourEyes.decide(proposedBy, approver), () -> new Open(proposedBy, approver));
        }
    }

    /** Obligations come in and are met. */
    record Open(String proposedBy, String approvedBy) implements CycleState {
        /** Who was in time is a fact from now on. */
        public Reckoned reckoned(LocalDate on) {
            return new Reckoned(this, on);
        }
    }

    /** It is counted who was in time; who was not may make up. */
    record Reckoned(Open before, LocalDate on) implements CycleState {
        /** 责令限期履约: who has still not performed does so until a last day. */
        public Ordered ordered(LocalDate until, String documentNumber) {
            return new Ordered(this, until, documentNumber);
        }
    }

    /** An order to comply runs or has run out. */
    record Ordered(Reckoned before, LocalDate until, String documentNumber) implements CycleState {}
}
