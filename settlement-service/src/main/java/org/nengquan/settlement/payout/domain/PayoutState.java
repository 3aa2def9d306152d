package org.nengquan.settlement.payout.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.approval.domain.FourEyes;

/**
 * The life of one payment. Once ordered it can no longer be called back, for nobody knows what the bank has done; only
 * the bank's answer ends it.
 *
 * <pre>
 * Proposed ──approved──▶ Approved ──due──▶ Ordered ──accepted──▶ Paid
 *     │                     │                 └──────refused───▶ Refused
 *     └──────called back────┴──▶ Cancelled
 * </pre>
 */
public sealed interface PayoutState {

    /** The word for it in tables and answers. */
    String word();

    /** Waits for a second person. */
    record Proposed(Proposal proposal) implements PayoutState {

        /**
         * @param payableFrom the business date on which cooling ends
         */
        public Outcome<Approved> approved(Verdict verdict, LocalDate payableFrom) {
            return FourEyes.byAnother(proposal, verdict, new Approved(payableFrom, Optional.of(verdict)));
        }

        public Cancelled calledBack(LocalDate on, String reason) {
            return new Cancelled(on, reason);
        }

        @Override
        public String word() {
            return "PROPOSED";
        }
    }

    /**
     * Agreed to, and waits until it is due.
     *
     * @param payableFrom the first business date on which the bank may be asked
     * @param second who agreed; empty where one person is enough
     */
    record Approved(LocalDate payableFrom, Optional<Verdict> second) implements PayoutState {
        public Cancelled calledBack(LocalDate on, String reason) {
            return new Cancelled(on, reason);
        }

        @Override
        public String word() {
            return "APPROVED";
        }
    }

    /** The bank is being asked; until it answers, nothing is known. */
    record Ordered() implements PayoutState {
        public Paid paid(LocalDate on) {
            return new Paid(on);
        }

        public Refused refused(LocalDate on, String reason) {
            return new Refused(on, reason);
        }

        @Override
        public String word() {
            return "ORDERED";
        }
    }

    /** The bank has paid. */
    record Paid(LocalDate on) implements PayoutState {
        @Override
        public String word() {
            return "PAID";
        }
    }

    /** The bank has said no, which is final; the money is back where it came from. */
    record Refused(LocalDate on, String reason) implements PayoutState {
        @Override
        public String word() {
            return "REFUSED";
        }
    }

    /** Called back before the bank was asked; the money is back where it came from. */
    record Cancelled(LocalDate on, String reason) implements PayoutState {
        @Override
        public String word() {
            return "CANCELLED";
        }
    }
}
