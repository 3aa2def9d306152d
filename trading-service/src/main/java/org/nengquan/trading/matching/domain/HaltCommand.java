package org.nengquan.trading.matching.domain;

import java.util.UUID;

/** Halts and resumes trading: proposed by one person, in force when another one approves. */
public sealed interface HaltCommand extends Command {

    /** Proposes a measure. */
    record ProposeHalt(UUID haltId, String requestKey, String person, HaltMeasure measure)
            implements HaltCommand, Repeatable {
        /** The exchange's own people trade for nobody: the key is theirs alone. */
        @Override
        public String uscc() {
            return person;
        }

        @Override
        public Key key() {
            return new Key(uscc(), "halt", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof ProposeHalt halt && halt.measure.equals(measure);
        }
    }

    /** Puts a proposed measure into force. */
    record ApproveHalt(UUID haltId, String person) implements HaltCommand {}

    /** Turns a proposed measure down. */
    record RejectHalt(UUID haltId, String person) implements HaltCommand {}
}
