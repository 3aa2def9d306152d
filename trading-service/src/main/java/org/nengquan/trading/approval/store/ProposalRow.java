package org.nengquan.trading.approval.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.approval.domain.Proposal;

/** A row of the proposals of all subjects. */
@Entity
@Table(name = "proposal")
class ProposalRow {
    @Id
    UUID id;

    @Column(nullable = false)
    String subject;

    @Column(nullable = false)
    String basis;

    @Column(nullable = false)
    String status;

    @Column(name = "proposed_by", nullable = false)
    String proposedBy;

    @Column(name = "proposed_at", nullable = false)
    Instant proposedAt;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column
    @Nullable
    String reason;

    @Column(nullable = false)
    boolean told;

    static ProposalRow of(Proposal.Proposed proposal) {
        var row = new ProposalRow();
        row.id = proposal.draft().id();
        row.subject = proposal.draft().subject().name();
        row.basis = proposal.draft().basis();
        row.proposedBy = proposal.draft().by();
        row.proposedAt = proposal.draft().at();
        row.take(proposal);
        return row;
    }

    /** Takes over the state that the proposal is in. */
    void take(Proposal proposal) {
        ProposalView view = ProposalView.of(proposal);
        status = view.status();
        decidedBy = view.decidedBy();
        decidedAt = view.decidedAt();
        reason = view.reason();
    }

    Proposal toDomain() {
        var draft = new Proposal.Draft(id, Proposal.Subject.valueOf(subject), basis, proposedBy, proposedAt);
        return switch (status) {
            case "PROPOSED" -> new Proposal.Proposed(draft);
            case "APPROVED" -> new Proposal.Approved(draft, required(decidedBy), required(decidedAt));
            default -> new Proposal.Rejected(draft, required(decidedBy), required(decidedAt), required(reason));
        };
    }

    private static <T> T required(@Nullable T column) {
        return Objects.requireNonNull(column, "the table's checks promise it");
    }
}
