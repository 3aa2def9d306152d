package org.nengquan.settlement.approval.domain;

import java.time.Instant;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;

/**
 * Where a proposal stands.
 *
 * <pre>
 * Proposed ──approved by another──▶ Approved
 *     └──────rejected by another──▶ Rejected
 * </pre>
 */
public sealed interface Approval {

    Proposal proposal();

    /** The word for it in tables and answers. */
    String word();

    /** The decision, once there is one. */
    default Optional<Verdict> verdict() {
        return Optional.empty();
    }

    /** Waits for a second person. */
    record Proposed(Proposal proposal) implements Approval {
        public Outcome<Approval> approved(Verdict verdict) {
            return FourEyes.byAnother(proposal, verdict, new Approved(proposal, verdict));
        }

        public Outcome<Approval> rejected(Verdict verdict) {
            return FourEyes.byAnother(proposal, verdict, new Rejected(proposal, verdict));
        }

        @Override
        public String word() {
            return "PROPOSED";
        }
    }

    /** In force. */
    record Approved(Proposal proposal, Verdict yes) implements Approval {
        @Override
        public String word() {
            return "APPROVED";
        }

        @Override
        public Optional<Verdict> verdict() {
            return Optional.of(yes);
        }
    }

    /** Will never be in force. */
    record Rejected(Proposal proposal, Verdict no) implements Approval {
        @Override
        public String word() {
            return "REJECTED";
        }

        @Override
        public Optional<Verdict> verdict() {
            return Optional.of(no);
        }
    }

    /** Who proposed, and when. */
    record Proposal(String by, Instant at) {}

    /**
     * Who decided.
     *
     * @param reason in the person's words; why, if the answer was no
     */
    record Verdict(String by, Instant at, String reason) {}

    /** As it was kept. */
    static Approval of(String word, Proposal proposal, Optional<Verdict> verdict) {
        return switch (word) {
            case "PROPOSED" -> new Proposed(proposal);
            case "APPROVED" -> new Approved(proposal, verdict.orElseThrow());
            case "REJECTED" -> new Rejected(proposal, verdict.orElseThrow());
            default -> throw new IllegalArgumentException("no such approval: " + word);
        };
    }
}
