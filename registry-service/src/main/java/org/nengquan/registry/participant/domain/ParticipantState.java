package org.nengquan.registry.participant.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The life of a participant's account. A state offers only its lawful moves.
 *
 * <pre>
 * Applied ──proposed──▶ Proposed ──approved by another──▶ Active ◀──lifted─── Restricted (sells, does not buy)
 *  │  ▲ └────rejected────┴─┬▶ Rejected                    │ ▲ └───restricted──▶ │   │
 *  │  └resubmitted─┐       │                              │ └resumed─ Suspended◀┘   │
 *  └──returned──▶ Returned ┘                              │ ▲             │         │
 *                (a proposal may be returned, too)        └─┼─── closing ─┴─────────┘
 *                                                 abandoned └── Closing ──closed──▶ Closed
 * </pre>
 *
 * <p>A rejected subject may apply again; that is a new application and replaces this one. Which moves need two persons,
 * and whom, says the table of moves in the account feature; the database holds the ways once more.
 */
public sealed interface ParticipantState {

    /** The state's name as the API and the table know it. */
    Status status();

    /** The account as it was opened; empty while there is none. */
    default Optional<Active> account() {
        return switch (this) {
            case Active active -> Optional.of(active);
            case Restricted restricted -> Optional.of(restricted.before());
            case Suspended suspended -> Optional.of(suspended.before());
            case Closing closing -> Optional.of(closing.before());
            case Closed closed -> Optional.of(closed.before());
            case Applied ignored -> Optional.empty();
            case Returned ignored -> Optional.empty();
            case Proposed ignored -> Optional.empty();
            case Rejected ignored -> Optional.empty();
        };
    }

    /** The names of the states. */
    enum Status {
        APPLIED,
        RETURNED,
        PROPOSED,
        ACTIVE,
        REJECTED,
        RESTRICTED,
        SUSPENDED,
        CLOSING,
        CLOSED
    }

    /** Waits for the authority's first look. */
    record Applied() implements ParticipantState {
        public Proposed proposed(String by, String comment) {
            return new Proposed(by, comment);
        }

        public Returned returned(String by, String summary) {
            return new Returned(by, summary);
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(by, reason);
        }

        @Override
        public Status status() {
            return Status.APPLIED;
        }
    }

    /** Went back to the applicant with comments; nothing is lost, and another round begins when it answers. */
    record Returned(String returnedBy, String summary) implements ParticipantState {
        public Applied resubmitted() {
            return new Applied();
        }

        public Rejected rejected(String by, String reason) {
            return new Rejected(by, reason);
        }

        @Override
        public Status status() {
            return Status.RETURNED;
        }
    }

    /** One person of the authority found it good; another has to approve. */
    record Proposed(String proposedBy, String comment) implements ParticipantState {
        /** Active under the number, unless the proposer approves. */
        public Outcome<Active> approved(String approver, PublicNumber accountNumber, LocalDate on) {
            return Decisions.thenGive(
                    FourEyes.decide(proposedBy, approver), () -> new Active(accountNumber, proposedBy, approver, on));
        }

        public Returned returned(String by, String summary) {
            return new Returned(by, summary);
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

        public Restricted restricted(Suspension why, Optional<LocalDate> through) {
            return new Restricted(this, why, through);
        }

        public Closing closing(Suspension why) {
            return new Closing(this, why);
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

    /**
     * Gives away what it holds, and obtains nothing.
     *
     * @param through the last business date on which it may sell; empty if the restriction has no end of its own
     */
    record Restricted(Active before, Suspension why, Optional<LocalDate> through) implements ParticipantState {
        public Active lifted() {
            return before;
        }

        /** Nothing of the restriction is left when the suspension is lifted: who wants it then proposes it again. */
        public Suspended suspended(Suspension next) {
            return new Suspended(before, next);
        }

        public Closing closing(Suspension next) {
            return new Closing(before, next);
        }

        /** Whether the last day of selling is over. */
        public boolean isOver(LocalDate today, boolean closed) {
            return through.filter(last -> today.isAfter(last) || (closed && today.equals(last)))
                    .isPresent();
        }

        @Override
        public Status status() {
            return Status.RESTRICTED;
        }
    }

    /** Is being wound up: starts nothing new, and gives back or gives up what is left. */
    record Closing(Active before, Suspension why) implements ParticipantState {
        public Active abandoned() {
            return before;
        }

        public Closed closed(Suspension next) {
            return new Closed(before, next);
        }

        @Override
        public Status status() {
            return Status.CLOSING;
        }
    }

    /** Holds nothing and never will again; what it did stays readable. */
    record Closed(Active before, Suspension why) implements ParticipantState {
        @Override
        public Status status() {
            return Status.CLOSED;
        }
    }

    /** Holds what it holds, but starts nothing new. Trades already made are still delivered. */
    record Suspended(Active before, Suspension why) implements ParticipantState {
        /** Active as before, unless the person who suspended lifts it. */
        public Outcome<Active> resumed(String by) {
            return Decisions.thenGive(FourEyes.decide(why.by(), by), () -> before);
        }

        public Closing closing(Suspension next) {
            return new Closing(before, next);
        }

        @Override
        public Status status() {
            return Status.SUSPENDED;
        }
    }

    /**
     * Why an account is no longer simply active.
     *
     * @param by who decided: a token subject, or {@code system} where the law or a broken event leaves no choice
     * @param article on what ground
     * @param reason in words
     */
    record Suspension(String by, String article, String reason) {}
}
