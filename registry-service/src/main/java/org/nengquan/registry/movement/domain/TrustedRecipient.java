package org.nengquan.registry.movement.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.law.domain.FourEyes;

/**
 * A recipient whom a holder trusts, so that transfers to it need not cool down. The trust itself takes effect only
 * after the same number of trading days.
 *
 * @param id its key
 * @param holder who trusts
 * @param recipient whom
 * @param proposedBy who proposed
 * @param approval the second person's word; empty while it is only proposed
 */
public record TrustedRecipient(UUID id, Uscc holder, Uscc recipient, String proposedBy, Optional<Approval> approval) {

    /**
     * The second person's word.
     *
     * @param by who approved
     * @param on business date
     * @param waitsDays trading days until it takes effect
     */
    public record Approval(String by, LocalDate on, int waitsDays) {}

    /** Approved, unless by the person who proposed it. */
    public Outcome<TrustedRecipient> approved(Approval word) {
        return Decisions.thenGive(
                FourEyes.decide(proposedBy, word.by()),
                () -> new TrustedRecipient(id, holder, recipient, proposedBy, Optional.of(word)));
    }
}
