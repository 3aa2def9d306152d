package org.nengquan.settlement.objection.domain;

import java.util.UUID;
import org.nengquan.settlement.approval.domain.Approval.Proposal;

/**
 * A party's objection to how its trade stands in the day's result (交收异议).
 *
 * @param objectionId names it
 * @param grounds to what, and why
 * @param filed by whom and when
 * @param state how far it is
 */
public record Objection(UUID objectionId, Grounds grounds, Proposal filed, ObjectionState state) {

    /** The same objection further on. */
    public Objection in(ObjectionState next) {
        return new Objection(objectionId, grounds, filed, next);
    }

    /**
     * What is objected to.
     *
     * @param tradeNumber the trade
     * @param filerUscc the party
     * @param statement in the party's words
     */
    public record Grounds(String tradeNumber, String filerUscc, String statement) {}
}
