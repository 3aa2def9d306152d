package org.nengquan.verification.consumption.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of one year's report. A state offers only the moves that are lawful from it.
 *
 * <pre>
 * Reported ──verified──▶ Verified ──accepted──▶ Accepted
 *                         ▲    │
 *                verified │    │ returned
 *                        Returned
 * </pre>
 */
public sealed interface ConsumptionState {

    /** The word for it in tables and answers. */
    String word();

    /** What the third party found last, if it has. */
    default Optional<Finding> finding() {
        return switch (this) {
            case Reported _ -> Optional.empty();
            case Verified verified -> Optional.of(verified.result());
            case Returned returned -> Optional.of(returned.result());
            case Accepted accepted -> Optional.of(accepted.result());
        };
    }

    /** Handed in by the unit. */
    record Reported() implements ConsumptionState {
        public Verified verified(Finding finding) {
            return new Verified(finding);
        }

        @Override
        public String word() {
            return "REPORTED";
        }
    }

    /** The commissioned body has verified it; the city reviews. */
    record Verified(Finding result) implements ConsumptionState {
        public Accepted accepted(LocalDate on, String by) {
            return new Accepted(result, on, by);
        }

        public Returned returned(String reason) {
            return new Returned(result, reason);
        }

        @Override
        public String word() {
            return "VERIFIED";
        }
    }

    /** The city did not accept the verification; the body verifies again. */
    record Returned(Finding result, String reason) implements ConsumptionState {
        public Verified verified(Finding again) {
            return new Verified(again);
        }

        @Override
        public String word() {
            return "RETURNED";
        }
    }

    /** The end: what the unit owes quota for. */
    record Accepted(Finding result, LocalDate on, String by) implements ConsumptionState {
        @Override
        public String word() {
            return "ACCEPTED";
        }
    }
}
