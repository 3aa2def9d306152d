package org.nengquan.registry.project.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.project.app.Projects;
import org.nengquan.registry.project.domain.Project;

@ApplicationScoped
class PostgresProjects implements Projects, PanacheRepositoryBase<ProjectRow, UUID> {

    @Override
    public Uni<Void> add(Project project) {
        return persist(ProjectRow.of(project)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Project>> find(UUID id) {
        return findById(id).map(row -> Optional.ofNullable(row).map(ProjectRow::toDomain));
    }

    @Override
    public Uni<Optional<Project>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(ProjectRow::toDomain));
    }

    @Override
    public Uni<Void> update(Project project) {
        return findById(project.id()).invoke(row -> row.take(project.review())).replaceWithVoid();
    }

    @Override
    public Uni<Long> nextNumber() {
        return Sql.select("select nextval('project_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Page<Project>> page(Scope scope, PageRequest request) {
        return find(
                        "number > :after and (:everything = true or regionCode = :region or uscc = :own) order by"
                                + " number",
                        Parameters.with("after", request.after())
                                .and("everything", scope.everything())
                                .and("region", scope.region())
                                .and("own", scope.own()))
                .page(0, request.limit())
                .list()
                .map(rows -> rows.stream().map(ProjectRow::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.number().value()));
    }
}
