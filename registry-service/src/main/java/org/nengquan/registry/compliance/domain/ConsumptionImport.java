package org.nengquan.registry.compliance.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * A table of verified consumption as it came in. Its units owe nothing until another person approves it.
 *
 * @param id its key
 * @param cycle for which cycle
 * @param status how far it has come
 * @param proposedBy who brought it
 */
public record ConsumptionImport(UUID id, UUID cycle, Status status, String proposedBy) {

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** Whether this person may approve. */
    public Decision approvable(String approver) {
        return FourEyes.decide(proposedBy, approver);
    }

    /** The same table in another state. */
    public ConsumptionImport in(Status next) {
        return new ConsumptionImport(id, cycle, next, proposedBy);
    }
}
