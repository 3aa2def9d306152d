package org.nengquan.trading.approval.domain;

import java.time.Instant;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.gate.domain.FourEyes;

/**
 * Something that binds others, on its way from one person to another. A state offers only the moves that are lawful from
 * it.
 *
 * <pre>
 * Proposed ──another person──▶ Approved
 *     └──────another person──▶ Rejected
 * </pre>
 */
public sealed interface Proposal {

    /** What was proposed; the same in every state. */
    Draft draft();

    /**
     * The proposal as it was made.
     *
     * @param id of the proposal
     * @param subject what kind of thing is to change
     * @param basis the document it rests on
     * @param by who proposed it (token subject)
     * @param at when
     */
    record Draft(UUID id, Subject subject, String basis, String by, Instant at) {}

    /** What kind of thing is to change. */
    enum Subject {
        /** A figure of the trading rules. */
        RULE,
        /** The exchange's calendar. */
        CALENDAR,
        /** The hours of a trading day. */
        TIMETABLE,
        /** The dates that surveillance watches as deadlines. */
        DEADLINE
    }

    /** Waits for another person. */
    record Proposed(Draft draft) implements Proposal {

        /** Approved, unless by the proposer. */
        public Outcome<Proposal> approve(String person, Instant at) {
            return byAnother(person, new Approved(draft, person, at));
        }

        /** Rejected, unless by the proposer. */
        public Outcome<Proposal> reject(String person, Instant at, String reason) {
            return byAnother(person, new Rejected(draft, person, at, reason));
        }

        private Outcome<Proposal> byAnother(String person, Proposal decided) {
            return switch (FourEyes.check(draft.by(), person)) {
                case Decision.Refused(var why) -> Outcome.refused(why);
                case Decision.Allowed allowed -> Outcome.done(decided);
            };
        }
    }

    /** In effect as proposed. */
    record Approved(Draft draft, String by, Instant at) implements Proposal {}

    /** Not in effect, and why. */
    record Rejected(Draft draft, String by, Instant at, String reason) implements Proposal {}
}
