package org.nengquan.registry.guidance.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.guidance.app.GuidanceNotes;
import org.nengquan.registry.guidance.domain.GuidanceNote;

@ApplicationScoped
class PostgresGuidanceNotes implements GuidanceNotes, PanacheRepositoryBase<GuidanceNoteRow, UUID> {

    @Override
    public Uni<Void> add(GuidanceNote note) {
        return persist(GuidanceNoteRow.of(note)).replaceWithVoid();
    }

    @Override
    public Uni<GuidanceNote> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound(Text.of("没有这份指导意见", "There is no such note")))
                .map(GuidanceNoteRow::toDomain);
    }

    @Override
    public Uni<Void> update(GuidanceNote note) {
        return findById(note.id()).invoke(row -> row.take(note.state())).replaceWithVoid();
    }

    @Override
    public Uni<Page<GuidanceNote>> page(Scope scope, PageRequest request) {
        return find(
                        "cast(id as string) > :after and (:everything = true or regionCode = :region)"
                                + " order by cast(id as string)",
                        Parameters.with("after", request.after())
                                .and("everything", scope.everything())
                                .and("region", scope.region()))
                .page(0, request.limit())
                .list()
                .map(rows -> rows.stream().map(GuidanceNoteRow::toDomain).toList())
                .map(items -> Page.of(items, request, note -> note.id().toString()));
    }
}
