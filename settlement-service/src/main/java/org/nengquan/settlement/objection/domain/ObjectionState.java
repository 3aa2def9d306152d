package org.nengquan.settlement.objection.domain;

import org.nengquan.problem.domain.Outcome;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.approval.domain.FourEyes;

/**
 * The life of an objection.
 *
 * <pre>
 * Filed ──finding proposed──▶ Proposed ──agreed by another──▶ Upheld | Dismissed
 *   ▲                             │
 *   └──────sent back by another───┘
 * </pre>
 */
public sealed interface ObjectionState {

    /** The word for it in tables and answers. */
    String word();

    /** Waits for a finding. */
    record Filed() implements ObjectionState {
        public Proposed found(Finding finding, Proposal by) {
            return new Proposed(finding, by);
        }

        @Override
        public String word() {
            return "FILED";
        }
    }

    /** One person has found something, and another has to agree. */
    record Proposed(Finding finding, Proposal by) implements ObjectionState {
        public Outcome<ObjectionState> agreed(Verdict verdict) {
            return FourEyes.byAnother(
                    by, verdict, finding.forFiler() ? new Upheld(finding, verdict) : new Dismissed(finding, verdict));
        }

        public Outcome<ObjectionState> sentBack(Verdict verdict) {
            return FourEyes.byAnother(by, verdict, new Filed());
        }

        @Override
        public String word() {
            return "PROPOSED";
        }
    }

    /** The filer was right. */
    record Upheld(Finding finding, Verdict verdict) implements ObjectionState {
        @Override
        public String word() {
            return "UPHELD";
        }
    }

    /** The day's result stands. */
    record Dismissed(Finding finding, Verdict verdict) implements ObjectionState {
        @Override
        public String word() {
            return "DISMISSED";
        }
    }

    /**
     * What was found.
     *
     * @param forFiler whether the filer was right
     * @param reasons in words
     * @param refundFen of the fee that goes back to the filer; nothing unless it was right
     */
    record Finding(boolean forFiler, String reasons, long refundFen) {
        public Finding {
            if (refundFen < 0 || (refundFen > 0 && !forFiler)) {
                throw new IllegalArgumentException("a refund of " + refundFen + " fen to who was not right");
            }
        }
    }
}
