package org.nengquan.registry.compliance.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * What happens to a unit that did not comply with the order either: what it has is deducted by force, the rest from
 * its next allocation, and what was missing is fined. By two persons.
 *
 * @param obligation which obligation was not met
 * @param fine the assessment
 * @param documentNumber of the decision
 * @param proposedBy who assessed it
 * @param decided the second person's word and what was taken; empty while it is only proposed
 */
public record Sanction(
        UUID obligation, Fine fine, String documentNumber, String proposedBy, Optional<Decided> decided) {

    /**
     * The decision.
     *
     * @param approvedBy by whom
     * @param on business date
     * @param taken what was taken at once and what is left to the next allocation
     */
    public record Decided(String approvedBy, LocalDate on, Taken taken) {}

    /**
     * From where the missing units come.
     *
     * @param deducted by force, from what the unit has
     * @param nextYear from its next allocation
     * @param movement the order that deducted; empty if the unit had nothing
     */
    public record Taken(long deducted, long nextYear, Optional<UUID> movement) {}

    /** Decided, unless by the person who assessed it. */
    public Outcome<Sanction> decided(String approver, LocalDate on, Taken taken) {
        return Decisions.thenGive(
                FourEyes.decide(proposedBy, approver),
                () -> new Sanction(
                        obligation, fine, documentNumber, proposedBy, Optional.of(new Decided(approver, on, taken))));
    }
}
