package org.nengquan.registry.participant.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The life of a participant's account. A state offers only its lawful moves.
 *
 * <pre>
 * Applied ──proposed──▶ Proposed ──approved by another──▶ Active ◀──resumed by another──┐
 *    └──────rejected───────┴──▶ Rejected                     └──────suspended──▶ Suspended
 * </pre>
 *
 * <p>A rejected subject may apply again; that is a new application and replaces this one.
 */
public sealed interface ParticipantState {

    /** The state's name as the API and the table know it. */
    Status status();

    /** The names of the states. */
    enum Status {
        APPLIED,
        PROPOSED,
        ACTIVE,
        REJECTED,
        SUSPENDED
    }

    /** Waits for the authority's first look. */
    record Applied() implements ParticipantState {
        public Proposed proposed(String by, String comment) {
            return new Proposed(by, comment);
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(by, reason);
        }

        @Override
        public Status status() {
            return Status.APPLIED;
        }
    }

    /** One person of the authority found it good; another has to approve. */
    record Proposed(String proposedBy, String comment) implements ParticipantState {
        /** Active under the number, unless the proposer approves. */
        public Outcome<Active> approved(String approver, PublicNumber accountNumber, LocalDate on) {
            return Decisions.thenGive(
                    FourEyes.decide(proposedBy, approver), () -> new Active(accountNumber, proposedBy, approver, on));
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(by, reason);
        }

        @Override
        public Status status() {
            return Status.PROPOSED;
        }
    }

    /** May trade. */
    record Active(PublicNumber accountNumber, String proposedBy, String approvedBy, LocalDate approvedOn)
            implements ParticipantState {
        public Suspended suspended(Suspension why) {
            return new Suspended(this, why);
        }

        @Override
        public Status status() {
            return Status.ACTIVE;
        }
    }

    /** Was refused by the authority. */
    record Rejected(String rejectedBy, String reason) implements ParticipantState {
        @Override
        public Status status() {
            return Status.REJECTED;
        }
    }

    /** Holds what it holds, but starts nothing new. Trades already made are still delivered. */
    record Suspended(Active before, Suspension why) implements ParticipantState {
        /** Active as before, unless the person who suspended lifts it. */
        public Outcome<Active> resumed(String by) {
            return Decisions.thenGive(FourEyes.decide(why.by(), by), () -> before);
        }

        @Override
        public Status status() {
            return Status.SUSPENDED;
        }
    }

    /**
     * Why an account is suspended.
     *
     * @param by who decided: a token subject, or {@code system} after an event that could not be applied
     * @param article on what ground
     * @param reason in words
     */
    record Suspension(String by, String article, String reason) {}
}
