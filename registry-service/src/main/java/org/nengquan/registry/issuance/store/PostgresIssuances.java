package org.nengquan.registry.issuance.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.issuance.app.Issuances;
import org.nengquan.registry.issuance.domain.Issuance;

@ApplicationScoped
class PostgresIssuances implements Issuances, PanacheRepositoryBase<IssuanceRow, UUID> {

    @Override
    public Uni<Boolean> add(Issuance issuance) {
        String confirmation = issuance.grant().confirmationNumber();
        if (confirmation == null) {
            return persist(IssuanceRow.of(issuance)).replaceWith(true);
        }
        return Sql.select("select number from confirmation where number = $1 for update", confirmation)
                .chain(() -> count("confirmationNumber", confirmation))
                .flatMap(used -> used > 0
                        ? Uni.createFrom().item(false)
                        : persist(IssuanceRow.of(issuance)).replaceWith(true));
    }

    @Override
    public Uni<Optional<Issuance>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(IssuanceRow::toDomain));
    }

    @Override
    public Uni<Void> issued(Issuance issuance) {
        return findById(issuance.id()).invoke(row -> row.take(issuance.state())).chain(this::flush);
    }

    @Override
    public Uni<Void> addIssued(UUID allocation, List<Issuance> issued) {
        return AllocatedStatements.insert(allocation, issued);
    }

    @Override
    public Uni<List<Long>> nextNumbers(int count) {
        return Sql.select("select nextval('issuance_number') from generate_series(1, $1)", count)
                .map(rows -> rows.stream().map(row -> (Long) row[0]).toList());
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('issuance_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Page<Issuance>> page(Scope scope, PageRequest request) {
        return find(
                        "cast(id as string) > :after and (:everything = true or regionCode = :region or uscc = :own)"
                                + " order by cast(id as string)",
                        Parameters.with("after", request.after())
                                .and("everything", scope.everything())
                                .and("region", scope.region())
                                .and("own", scope.own()))
                .page(0, request.limit())
                .list()
                .map(rows -> rows.stream().map(IssuanceRow::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.id().toString()));
    }
}
