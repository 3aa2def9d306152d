package org.nengquan.trading.gate.domain;

import java.util.Optional;

/**
 * Where the market's day stands. A phase leads only to those that may follow it; closing for the day is possible from
 * every one of them.
 *
 * <pre>
 * Closed ──with a timetable──▶ PreOpen ──▶ Morning ──▶ Lunch ──▶ Afternoon ──▶ Closing ──▶ Closed
 *    │                                        └──────── half a day ───────────▶ │
 *    └──without──▶ Continuous ─────────────────────────────────────────────────▶ ┘
 * </pre>
 */
public sealed interface Phase {

    /** The phases by the names they have in the journal, in tables and in answers. */
    enum Name {
        CLOSED,
        PRE_OPEN,
        MORNING,
        LUNCH,
        AFTERNOON,
        CONTINUOUS,
        CLOSING;

        /** The phase of this name. */
        public Phase phase() {
            return switch (this) {
                case CLOSED -> new Closed();
                case PRE_OPEN -> new PreOpen();
                case MORNING -> new Morning();
                case LUNCH -> new Lunch();
                case AFTERNOON -> new Afternoon();
                case CONTINUOUS -> new Continuous();
                case CLOSING -> new Closing();
            };
        }
    }

    Name name();

    /** The phase of that name, if it may follow this one on the same day. */
    Optional<Phase> to(Name next);

    /** Whether orders and agreements are taken in now; what is in may be taken back at any time. */
    default boolean trades() {
        return false;
    }

    /** No day is open. */
    record Closed() implements Phase {
        @Override
        public Name name() {
            return Name.CLOSED;
        }

        /** A day begins by being opened, not by a move. */
        @Override
        public Optional<Phase> to(Name next) {
            return Optional.empty();
        }

        /** The first phase of a day. */
        public Phase opened(boolean byTimetable) {
            return byTimetable ? new PreOpen() : new Continuous();
        }
    }

    /** The day's limits are public; trading has not begun. */
    record PreOpen() implements Phase {
        @Override
        public Name name() {
            return Name.PRE_OPEN;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return next == Name.MORNING ? Optional.of(new Morning()) : Optional.empty();
        }
    }

    /** The morning session, 9:30–11:30 by the first timetable. */
    record Morning() implements Phase {
        @Override
        public Name name() {
            return Name.MORNING;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return switch (next) {
                case LUNCH -> Optional.of(new Lunch());
                case CLOSING -> Optional.of(new Closing());
                default -> Optional.empty();
            };
        }

        @Override
        public boolean trades() {
            return true;
        }
    }

    /** The pause between the sessions; orders stay in the book. */
    record Lunch() implements Phase {
        @Override
        public Name name() {
            return Name.LUNCH;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return next == Name.AFTERNOON ? Optional.of(new Afternoon()) : Optional.empty();
        }
    }

    /** The afternoon session, 13:00–15:00 by the first timetable. */
    record Afternoon() implements Phase {
        @Override
        public Name name() {
            return Name.AFTERNOON;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return next == Name.CLOSING ? Optional.of(new Closing()) : Optional.empty();
        }

        @Override
        public boolean trades() {
            return true;
        }
    }

    /** One session for the whole of a day that was opened without a timetable. */
    record Continuous() implements Phase {
        @Override
        public Name name() {
            return Name.CONTINUOUS;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return next == Name.CLOSING ? Optional.of(new Closing()) : Optional.empty();
        }

        @Override
        public boolean trades() {
            return true;
        }
    }

    /** Whatever was open has been called off; the closing prices are about to be set. */
    record Closing() implements Phase {
        @Override
        public Name name() {
            return Name.CLOSING;
        }

        @Override
        public Optional<Phase> to(Name next) {
            return Optional.empty();
        }
    }
}
