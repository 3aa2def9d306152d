package org.nengquan.trading.approval.app;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.approval.domain.Proposal;

/**
 * A proposal as people see it.
 *
 * @param status {@code PROPOSED}, {@code APPROVED} or {@code REJECTED}
 * @param decidedBy null while it waits
 * @param reason why it was rejected; null otherwise
 */
public record ProposalView(
        UUID id,
        String status,
        String basis,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** The proposal in the state it is in. */
    public static ProposalView of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Proposed(var draft) -> view(draft, "PROPOSED", null, null, null);
            case Proposal.Approved(var draft, var by, var at) -> view(draft, "APPROVED", by, at, null);
            case Proposal.Rejected(var draft, var by, var at, var reason) -> view(draft, "REJECTED", by, at, reason);
        };
    }

    private static ProposalView view(
            Proposal.Draft draft, String status, @Nullable String by, @Nullable Instant at, @Nullable String reason) {
        return new ProposalView(draft.id(), status, draft.basis(), draft.by(), draft.at(), by, at, reason);
    }
}
