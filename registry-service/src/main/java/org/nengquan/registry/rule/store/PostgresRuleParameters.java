package org.nengquan.registry.rule.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.rule.app.RuleParameters;
import org.nengquan.registry.rule.domain.RuleName;
import org.nengquan.registry.rule.domain.RuleParameter;

@ApplicationScoped
class PostgresRuleParameters implements RuleParameters, PanacheRepositoryBase<RuleParameterRow, UUID> {

    @Override
    public Uni<Void> add(RuleParameter parameter) {
        return persist(RuleParameterRow.of(parameter)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<RuleParameter>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(RuleParameterRow::toDomain));
    }

    @Override
    public Uni<Void> update(RuleParameter parameter) {
        return findById(parameter.id())
                .invoke(row -> row.approvedBy = parameter.approvedBy())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<RuleParameter>> inForce(RuleName name, LocalDate on) {
        return find(
                        "name = ?1 and approvedBy is not null and effectiveFrom <= ?2 order by effectiveFrom desc",
                        name,
                        on)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(RuleParameterRow::toDomain));
    }

    @Override
    public Uni<Boolean> begins(RuleName name, LocalDate on) {
        return count("name = ?1 and approvedBy is not null and effectiveFrom = ?2", name, on)
                .map(found -> found > 0);
    }

    @Override
    public Uni<List<RuleParameter>> all() {
        return list("order by name, effectiveFrom, id")
                .map(rows -> rows.stream().map(RuleParameterRow::toDomain).toList());
    }
}
