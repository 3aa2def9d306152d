package org.nengquan.trading.surveillance.domain;

import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.FourEyes;

/**
 * The life of one case. A state offers only the moves that are lawful from it.
 *
 * <pre>
 * Raised ──review──▶ UnderReview ──propose──▶ OutcomeProposed ──approve──▶ Closed
 *                        ▲────────sendBack────────┘
 * </pre>
 */
public sealed interface CaseState {

    /** The alert was raised; nobody has looked yet. */
    record Raised() implements CaseState {
        public UnderReview review(String person) {
            return new UnderReview(person);
        }
    }

    /** Somebody looks into it. */
    record UnderReview(String reviewer) implements CaseState {
        public OutcomeProposed propose(String person, Verdict verdict) {
            return new OutcomeProposed(reviewer, person, verdict);
        }
    }

    /** An outcome was proposed and waits for another person. */
    record OutcomeProposed(String reviewer, String proposer, Verdict verdict) implements CaseState {
        /** Closes the case; refused if the person is the one who proposed. */
        public Outcome<Closed> approve(String person) {
            return switch (FourEyes.check(proposer, person)) {
                case Decision.Refused(var why) -> Outcome.refused(why);
                case Decision.Allowed allowed -> Outcome.done(new Closed(reviewer, proposer, person, verdict));
            };
        }

        /** More is to be looked into. */
        public UnderReview sendBack() {
            return new UnderReview(reviewer);
        }
    }

    /** Decided by two persons; nothing changes it. */
    record Closed(String reviewer, String proposer, String approver, Verdict verdict) implements CaseState {}
}
