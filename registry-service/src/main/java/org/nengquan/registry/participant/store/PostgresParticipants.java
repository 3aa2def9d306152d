package org.nengquan.registry.participant.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Ids;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.Participants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.participant.domain.ParticipantState.Status;
import org.nengquan.registry.participant.domain.Representative;

@ApplicationScoped
class PostgresParticipants implements Participants, PanacheRepositoryBase<ParticipantRow, String> {

    private final Ids ids;

    PostgresParticipants(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<Void> queueApplications(Participant applicant) {
        String subject = applicant.kind().authority()
                ? applicant.regionCode()
                : applicant.uscc().code();
        return Sql.select("select 1 from (select pg_advisory_xact_lock(hashtextextended($1, 0))) held", subject)
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Participant>> find(Uscc uscc) {
        return findById(uscc.code()).flatMap(this::complete);
    }

    @Override
    public Uni<List<Participant>> findAll(Collection<Uscc> usccs) {
        return list("uscc in ?1", usccs.stream().map(Uscc::code).toList()).flatMap(this::complete);
    }

    @Override
    public Uni<Optional<Participant>> lock(Uscc uscc) {
        return findById(uscc.code(), LockModeType.PESSIMISTIC_WRITE).flatMap(this::complete);
    }

    @Override
    public Uni<Optional<Participant>> authority(String regionCode, ParticipantKind kind) {
        return find("regionCode = ?1 and kind = ?2 and status <> ?3", regionCode, kind, Status.REJECTED)
                .firstResult()
                .flatMap(this::complete);
    }

    @Override
    public Uni<Void> put(Participant applicant) {
        return findById(applicant.uscc().code())
                .flatMap(found -> found == null
                        ? persist(ParticipantRow.of(applicant))
                        : Uni.createFrom().item(found).invoke(row -> row.apply(applicant)))
                .chain(() -> replaceRepresentatives(applicant));
    }

    private Uni<Void> replaceRepresentatives(Participant applicant) {
        String uscc = applicant.uscc().code();
        Object[] rows = applicant.representatives().stream()
                .map(representative -> RepresentativeRow.of(ids.next(), uscc, representative))
                .toArray();
        return Panache.getSession()
                .flatMap(session -> session.flush()
                        .chain(() -> session.createMutationQuery("delete from RepresentativeRow where uscc = ?1")
                                .setParameter(1, uscc)
                                .executeUpdate())
                        .chain(() -> session.persistAll(rows)));
    }

    @Override
    public Uni<Void> update(Participant participant) {
        return findById(participant.uscc().code())
                .invoke(row -> row.take(participant.state()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> nextAccount() {
        return Sql.select("select nextval('account_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Page<Participant>> page(Scope scope, PageRequest request) {
        return find(
                        "uscc > :after and (:everything = true or regionCode = :region or uscc = :own) order by uscc",
                        Parameters.with("after", request.after())
                                .and("everything", scope.everything())
                                .and("region", scope.region())
                                .and("own", scope.own()))
                .page(0, request.limit())
                .list()
                .flatMap(this::complete)
                .map(items -> Page.of(items, request, it -> it.uscc().code()));
    }

    private Uni<Optional<Participant>> complete(@Nullable ParticipantRow row) {
        if (row == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return complete(List.of(row)).map(items -> items.stream().findFirst());
    }

    private Uni<List<Participant>> complete(List<ParticipantRow> rows) {
        List<String> usccs = rows.stream().map(row -> row.uscc).toList();
        return representatives(usccs)
                .map(byUscc -> rows.stream()
                        .map(row -> row.toDomain(byUscc.getOrDefault(row.uscc, List.of())))
                        .toList());
    }

    private static Uni<Map<String, List<Representative>>> representatives(List<String> usccs) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from RepresentativeRow where uscc in ?1 order by uscc, username",
                                RepresentativeRow.class)
                        .setParameter(1, usccs)
                        .getResultList())
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.uscc,
                                Collectors.mapping(RepresentativeRow::toDomain, Collectors.toList()))));
    }
}
