package org.nengquan.registry.gate.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.gate.app.Credentials;
import org.nengquan.registry.gate.domain.Credential;
import org.nengquan.registry.gate.domain.Credential.State.Revoked;
import org.nengquan.registry.gate.domain.FullQuota.Obtained;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.project.app.Projects;
import org.nengquan.registry.project.domain.Project;

@ApplicationScoped
class PostgresCredentials implements Credentials {

    private static final String SELECT =
            "select c.number, c.status_index, c.project_id, c.issued_on, c.status, c.revoked_by, c.revoked_on,"
                    + " c.revoke_reason, c.jws from credential c join project p on p.id = c.project_id ";

    private final Projects projects;

    PostgresCredentials(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Uni<Obtained> obtained(Project project) {
        return Sql.select("""
                        select coalesce(sum(balance) filter (where instrument = 'ENERGY'), 0)::bigint,
                            coalesce(sum(balance) filter (where instrument = 'COAL'), 0)::bigint
                        from account where holder = $1
                        """, project.number().value())
                .map(rows -> new Obtained((Long) rows.getFirst()[0], (Long) rows.getFirst()[1]));
    }

    @Override
    public Uni<Boolean> add(Signed signed) {
        Credential credential = signed.credential();
        return Sql.update(
                        """
                        insert into credential (number, status_index, project_id, uscc, issued_on, jws, status)
                        values ($1, $2, $3, $4, $5, $6, 'VALID') on conflict do nothing
                        """,
                        credential.number().value(),
                        credential.statusIndex(),
                        credential.project().id(),
                        credential.project().uscc().code(),
                        credential.issuedOn(),
                        signed.jws())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<Long> next() {
        return Sql.select("select nextval('credential_number')").map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Optional<Signed>> lock(String number) {
        return Sql.select(SELECT + "where c.number = $1 for update of c", number)
                .flatMap(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : toDomain(rows.getFirst()).map(Optional::of));
    }

    @Override
    public Uni<Void> update(Credential credential) {
        Revoked revoked = (Revoked) credential.state();
        return Sql.update(
                        "update credential set status = 'REVOKED', revoked_by = $2, revoked_on = $3, revoke_reason = $4"
                                + " where number = $1",
                        credential.number().value(),
                        revoked.by(),
                        revoked.on(),
                        revoked.reason())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Long>> revoked() {
        return Sql.select("select status_index from credential where status = 'REVOKED' order by status_index")
                .map(rows -> rows.stream().map(row -> (Long) row[0]).toList());
    }

    @Override
    public Uni<List<String>> hollow(int limit) {
        return Sql.select("""
                        select c.number
                        from credential c
                        join project p on p.id = c.project_id
                        left join account a on a.holder = p.number
                        where c.status = 'VALID'
                        group by c.number, p.id
                        having coalesce(sum(a.balance) filter (where a.instrument = 'ENERGY'), 0)
                                < p.energy_purchase_quantity
                            or coalesce(sum(a.balance) filter (where a.instrument = 'COAL'), 0)
                                < p.coal_purchase_quantity
                            or c.uscc <> p.uscc
                        limit $1
                        """, limit)
                .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
    }

    @Override
    public Uni<Page<Signed>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT
                                + "where c.number > $1 and ($2 or p.region_code = $3 or p.uscc = $4)"
                                + " order by c.number limit $5",
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .flatMap(this::all)
                .map(found ->
                        Page.of(found, request, it -> it.credential().number().value()));
    }

    private Uni<List<Signed>> all(List<Object[]> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(this::toDomain)
                .collect()
                .asList();
    }

    private Uni<Signed> toDomain(Object[] row) {
        return projects.find((UUID) row[2])
                .map(project -> new Signed(
                        new Credential(
                                new PublicNumber((String) row[0]),
                                (Long) row[1],
                                project.orElseThrow(),
                                (LocalDate) row[3],
                                state(row)),
                        (String) row[8]));
    }

    private static Credential.State state(Object[] row) {
        return "VALID".equals(row[4])
                ? new Credential.State.Valid()
                : new Revoked((String) row[5], (LocalDate) row[6], (String) row[7]);
    }
}
