package org.nengquan.registry.region.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.region.app.RegionTargets;
import org.nengquan.registry.region.domain.RegionTarget;
import org.nengquan.registry.region.domain.RegionTarget.State;

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

    @Override
    public Uni<Void> addImport(UUID importId, List<RegionTarget> targets) {
        return persist(targets.stream().map(target -> row(importId, target)));
    }

    private static RegionTargetRow row(UUID importId, RegionTarget target) {
        RegionTargetRow row = RegionTargetRow.of(target);
        row.importId = importId;
        return row;
    }

    @Override
    public Uni<List<RegionTarget>> lockImport(UUID importId) {
        return find("importId = ?1 order by id", importId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(PostgresRegionTargets::toDomain);
    }

    @Override
    public Uni<Void> updateAll(List<RegionTarget> targets) {
        Map<UUID, State> states = targets.stream().collect(Collectors.toMap(RegionTarget::id, RegionTarget::state));
        return list("id in ?1", List.copyOf(states.keySet()))
                .invoke(rows -> rows.forEach(row -> row.take(Objects.requireNonNull(states.get(row.id)))))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<RegionTarget>> recorded() {
        return list("""
                        from RegionTargetRow target where target.status = 'RECORDED' and not exists (
                            select 1 from RegionTargetRow later where later.status = 'RECORDED'
                            and later.regionCode = target.regionCode and later.year = target.year
                            and later.id > target.id)
                        order by target.regionCode, target.year desc
                        """).map(PostgresRegionTargets::toDomain);
    }

    private static List<RegionTarget> toDomain(List<RegionTargetRow> rows) {
        return rows.stream().map(RegionTargetRow::toDomain).toList();
    }
}
