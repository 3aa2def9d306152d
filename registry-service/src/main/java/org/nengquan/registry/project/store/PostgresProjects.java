package org.nengquan.registry.project.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
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
    public Uni<List<Project>> lockAll(Uscc uscc) {
        return find("uscc = ?1 order by number", uscc.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> rows.stream().map(ProjectRow::toDomain).toList());
    }

    /** The accounts first: what is written in them afterwards is the successor's. */
    @Override
    public Uni<Void> pass(Project after, Uscc before, UUID decision, LocalDate on) {
        return Sql.select(
                        "select id from account where holder = $1 order by id for no key update",
                        after.number().value())
                .chain(() -> Sql.update(
                        """
                        insert into project_succession (project_id, from_uscc, to_uscc, change_id, after_entry, passed_on)
                        select $1, $2, $3, $4, coalesce(max(e.number), 0), $5
                        from account a join posting p on p.account_id = a.id join entry e on e.id = p.entry_id
                        where a.holder = $6
                        """,
                        after.id(),
                        before.code(),
                        after.uscc().code(),
                        decision,
                        on,
                        after.number().value()))
                .chain(() -> findById(after.id()))
                .invoke(row -> row.uscc = after.uscc().code())
                .replaceWithVoid();
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
