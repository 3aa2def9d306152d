package org.nengquan.verification.parameter.domain;

/**
 * The life of one value of a parameter.
 *
 * <pre>
 * Proposed ──approved by another person──▶ Approved
 * </pre>
 */
public sealed interface ParameterState {

    /** The word for it in tables and answers. */
    String word();

    /** Put forward by one person; not in force. */
    record Proposed() implements ParameterState {
        public Approved approved(String by) {
            return new Approved(by);
        }

        @Override
        public String word() {
            return "PROPOSED";
        }
    }

    /** In force from its day on, until a later one is. */
    record Approved(String by) implements ParameterState {
        @Override
        public String word() {
            return "APPROVED";
        }
    }
}
