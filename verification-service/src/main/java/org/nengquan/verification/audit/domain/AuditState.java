package org.nengquan.verification.audit.domain;

import java.time.LocalDate;

/**
 * The life of one re-audit.
 *
 * <pre>
 * Reported ──confirmed──▶ Confirmed
 *     └──────rejected───▶ Rejected
 * </pre>
 */
public sealed interface AuditState {

    /** The word for it in tables and answers. */
    String word();

    /** The third party has reported; the city has yet to review. */
    record Reported() implements AuditState {
        public Confirmed confirmed() {
            return new Confirmed();
        }

        public Rejected rejected(LocalDate on, String by, String reason) {
            return new Rejected(on, by, reason);
        }

        @Override
        public String word() {
            return "REPORTED";
        }
    }

    /** A confirmation of rights rests on it. */
    record Confirmed() implements AuditState {
        @Override
        public String word() {
            return "CONFIRMED";
        }
    }

    /** The city did not accept it; the base period may be audited again. */
    record Rejected(LocalDate on, String by, String reason) implements AuditState {
        @Override
        public String word() {
            return "REJECTED";
        }
    }
}
