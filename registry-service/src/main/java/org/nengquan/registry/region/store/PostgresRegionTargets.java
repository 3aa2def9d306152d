package org.nengquan.registry.region.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.region.app.RegionTargets;
import org.nengquan.registry.region.domain.RegionTarget;

@ApplicationScoped
class PostgresRegionTargets implements RegionTargets, PanacheRepositoryBase<RegionTargetRow, UUID> {

    @Override
    public Uni<Void> add(RegionTarget target) {
        return persist(RegionTargetRow.of(target)).replaceWithVoid();
    }

    @Override
    public Uni<RegionTarget> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(Text.of("没有这条考核结果", "There is no such target result")))
                .map(RegionTargetRow::toDomain);
    }

    @Override
    public Uni<Void> update(RegionTarget target) {
        return findById(target.id()).invoke(row -> row.take(target.state())).replaceWithVoid();
    }
}
