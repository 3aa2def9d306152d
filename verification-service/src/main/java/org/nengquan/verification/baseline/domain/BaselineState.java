package org.nengquan.verification.baseline.domain;

/**
 * The life of one base period. A state offers only the moves that are lawful from it.
 *
 * <pre>
 * Submitted ──filed──▶ Filed ──audited──▶ Audited ──confirmed──▶ Confirmed
 *                        ▲                   │
 *                        └──auditRejected────┘
 * </pre>
 */
public sealed interface BaselineState {

    /** The word for it in tables and answers. */
    String word();

    /** Handed in by the unit; the works have not begun as far as the city knows. */
    record Submitted() implements BaselineState {
        public Filed filed(Filing filing) {
            return new Filed(filing);
        }

        @Override
        public String word() {
            return "SUBMITTED";
        }
    }

    /** On file with the city; the commissioned body may audit once the works have begun. */
    record Filed(Filing filing) implements BaselineState {
        public Audited audited() {
            return new Audited(filing);
        }

        @Override
        public String word() {
            return "FILED";
        }
    }

    /** A saving was reported; the city reviews it. */
    record Audited(Filing filing) implements BaselineState {
        public Confirmed confirmed() {
            return new Confirmed(filing);
        }

        public Filed auditRejected() {
            return new Filed(filing);
        }

        @Override
        public String word() {
            return "AUDITED";
        }
    }

    /** The saving is confirmed. The end: one base period yields one confirmation. */
    record Confirmed(Filing filing) implements BaselineState {
        @Override
        public String word() {
            return "CONFIRMED";
        }
    }
}
