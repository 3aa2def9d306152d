package org.nengquan.trading.approval.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.approval.app.Proposals;
import org.nengquan.trading.approval.domain.Proposal;

/** Proposals in PostgreSQL. */
@ApplicationScoped
class PostgresProposals implements Proposals, PanacheRepositoryBase<ProposalRow, UUID> {

    @Override
    public Uni<Void> add(Proposal.Proposed proposal) {
        return persistAndFlush(ProposalRow.of(proposal)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Proposal>> lock(UUID id, Proposal.Subject subject) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row)
                        .map(ProposalRow::toDomain)
                        .filter(proposal -> proposal.draft().subject() == subject));
    }

    @Override
    public Uni<Void> decide(Proposal decided) {
        return findById(decided.draft().id())
                .invoke(row -> row.take(decided))
                .chain(() -> flush())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<UUID>> waitingForTheMarket(Proposal.Subject subject) {
        return Panache.withSession(() -> list(
                        "subject = ?1 and status = 'APPROVED' and not told order by decidedAt, id", subject.name()))
                .map(rows -> rows.stream().map(row -> row.id).toList());
    }

    @Override
    public Uni<Void> told(UUID id) {
        return Panache.withTransaction(() -> update("told = true where id = ?1", id))
                .replaceWithVoid();
    }
}
