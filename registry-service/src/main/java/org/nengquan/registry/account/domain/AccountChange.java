package org.nengquan.registry.account.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * A decision about an account, from its proposal on.
 *
 * @param id its key
 * @param uscc whose account
 * @param content what is to happen, and why
 * @param state how far it has come
 */
public record AccountChange(UUID id, Uscc uscc, Content content, State state) {

    /** Stands for the person where the law leaves no choice. */
    public static final String BY_LAW = "system";

    /**
     * What is to happen, and why.
     *
     * @param article on what ground of the law
     * @param reason in words
     */
    public record Content(AccountMove move, String article, String reason, Terms terms) {}

    /**
     * What some moves need besides.
     *
     * @param through of a restriction: the last business date on which the account may sell
     * @param ground of a closing: why
     * @param successor of a closing by merger or inheritance: who takes over what is left
     */
    public record Terms(Optional<LocalDate> through, Optional<ClosingGround> ground, Optional<Uscc> successor) {

        /** For the moves that need nothing. */
        public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The life of a decision.
     *
     * <pre>
     * Proposed ──approved by another──▶ Approved      ByLaw (nobody decided)
     *    └───────────rejected─────────▶ Rejected
     * </pre>
     */
    public sealed interface State {
        /** As the API and the table know it. */
        default String status() {
            return switch (this) {
                case Proposed ignored -> "PROPOSED";
                case Approved ignored -> "APPROVED";
                case Rejected ignored -> "REJECTED";
                case ByLaw ignored -> "BY_LAW";
            };
        }

        /** Who proposed it, and on which business date. */
        Word proposed();
    }

    /** Who spoke, and on which business date. */
    public record Word(String by, LocalDate on) {}

    /** Waits for a second person. */
    public record Proposed(Word proposed) implements State {
        /** Approved, unless by the person who proposed it. */
        public Outcome<Approved> approved(Word word) {
            return Decisions.thenGive(FourEyes.decide(proposed.by(), word.by()), () -> new Approved(proposed, word));
        }

        public Rejected rejected(Word word, String reason) {
            return new Rejected(proposed, word, reason);
        }
    }

    /** Took effect. */
    public record Approved(Word proposed, Word approved) implements State {}

    /** Has no effect and never will. */
    public record Rejected(Word proposed, Word rejected, String reason) implements State {}

    /** Took effect without anybody's decision. */
    public record ByLaw(LocalDate on) implements State {
        @Override
        public Word proposed() {
            return new Word(BY_LAW, on);
        }
    }

    /** The same decision, come further. */
    public AccountChange in(State next) {
        return new AccountChange(id, uscc, content, next);
    }
}
