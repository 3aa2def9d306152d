package org.nengquan.registry.issuance.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * The bringing into being of units.
 *
 * @param id its key
 * @param grant what to whom
 * @param state how far it has come
 */
public record Issuance(UUID id, Grant grant, State state) {

    /**
     * The life of an issuance.
     *
     * <pre>
     * Proposed ──approved by another person, within the cap──▶ Issued
     * </pre>
     */
    public sealed interface State {

        /** The person who proposed. */
        String proposedBy();

        /** Waits for a second person. */
        record Proposed(String proposedBy) implements State {
            /** Whether this person may approve. */
            public Decision approvable(String approver) {
                return FourEyes.decide(proposedBy, approver);
            }

            /** The units exist. */
            public Issued issued(String approver, PublicNumber number, LocalDate on) {
                return new Issued(proposedBy, approver, number, on);
            }
        }

        /** The units exist; never undone, only corrected by a new entry. */
        record Issued(String proposedBy, String approvedBy, PublicNumber number, LocalDate on) implements State {}
    }

    /** The same issuance in another state. */
    public Issuance in(State next) {
        return new Issuance(id, grant, next);
    }
}
