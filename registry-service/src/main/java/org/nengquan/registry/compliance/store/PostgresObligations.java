package org.nengquan.registry.compliance.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.app.Obligations;
import org.nengquan.registry.compliance.domain.ConsumptionImport;
import org.nengquan.registry.compliance.domain.ConsumptionImport.Status;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.UnitFacts;
import org.nengquan.registry.participant.domain.ParticipantKind;

@ApplicationScoped
class PostgresObligations implements Obligations {

    private static final String SELECT =
            "select " + ComplianceRows.OBLIGATION + " from obligation o where o.state = 'OWED' ";

    @Override
    public Uni<Map<String, UnitFacts>> facts(Set<String> codes, Cycle cycle) {
        return Sql.select("""
                        select p.uscc, p.name, p.kind, p.region_code,
                            coalesce((
                                select covered from ets_coverage e
                                where e.uscc = p.uscc and e.coverage_year <= $2
                                order by e.coverage_year desc limit 1), false),
                            exists (
                                select 1 from obligation o
                                where o.uscc = p.uscc and o.cycle_id = $3 and o.state <> 'REJECTED')
                        from participant p
                        where p.uscc = any ($1::text[]) and p.account_number is not null
                        """, codes.toArray(String[]::new), cycle.terms().year(), cycle.id())
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], PostgresObligations::facts)));
    }

    private static UnitFacts facts(Object[] row) {
        return new UnitFacts(
                (String) row[1], ParticipantKind.valueOf((String) row[2]), (String) row[3], (Boolean) row[4], (Boolean)
                        row[5]);
    }

    @Override
    public Uni<Void> add(ConsumptionImport table, List<Obligation> proposed) {
        return Sql.update(
                        "insert into consumption_import (id, cycle_id, status, proposed_by) values ($1, $2, $3, $4)",
                        table.id(),
                        table.cycle(),
                        table.status().name(),
                        table.proposedBy())
                .chain(() -> Sql.update(
                        """
                        insert into obligation (import_id, cycle_id, state, id, uscc, name, region_code, consumption,
                            report_sha256, quantity)
                        select $1::uuid, $2::uuid, 'PROPOSED', id, uscc, name, region_code, consumption::numeric,
                            report, quantity
                        from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                            $9::bigint[]) i (id, uscc, name, region_code, consumption, report, quantity)
                        """,
                        table.id(),
                        table.cycle(),
                        proposed.stream().map(Obligation::id).toArray(UUID[]::new),
                        texts(proposed, it -> it.unit().uscc().code()),
                        texts(proposed, it -> it.unit().name()),
                        texts(proposed, it -> it.unit().regionCode()),
                        texts(proposed, it -> it.basis().consumption().toPlainString()),
                        texts(proposed, it -> it.basis().reportSha256()),
                        proposed.stream().map(it -> it.basis().quantity()).toArray(Long[]::new)))
                .replaceWithVoid();
    }

    private static String[] texts(List<Obligation> all, Function<Obligation, String> field) {
        return all.stream().map(field).toArray(String[]::new);
    }

    @Override
    public Uni<Optional<ConsumptionImport>> lockImport(UUID id) {
        return Sql.select(
                        "select id, cycle_id, status, proposed_by from consumption_import where id = $1 for update", id)
                .map(rows -> rows.stream()
                        .map(row -> new ConsumptionImport(
                                (UUID) row[0], (UUID) row[1], Status.valueOf((String) row[2]), (String) row[3]))
                        .findFirst());
    }

    @Override
    public Uni<Void> decided(ConsumptionImport table, String by) {
        String state = table.status() == Status.APPROVED ? "OWED" : "REJECTED";
        return Sql.update(
                        "update consumption_import set status = $2, decided_by = $3 where id = $1",
                        table.id(),
                        table.status().name(),
                        by)
                .chain(() -> Sql.update("update obligation set state = $2 where import_id = $1", table.id(), state))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Obligation>> lock(UUID id) {
        return Sql.select(SELECT + "and o.id = $1 for update of o", id)
                .map(rows -> rows.stream().map(ComplianceRows::obligation).findFirst());
    }

    @Override
    public Uni<List<Obligation>> of(UUID cycle) {
        return Sql.select(SELECT + "and o.cycle_id = $1 order by o.uscc", cycle)
                .map(rows -> rows.stream().map(ComplianceRows::obligation).toList());
    }

    @Override
    public Uni<Page<Obligation>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT
                                + "and o.id::text > $1 and ($2 or o.region_code = $3 or o.uscc = $4)"
                                + " order by o.id::text limit $5",
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .map(rows -> rows.stream().map(ComplianceRows::obligation).toList())
                .map(items -> Page.of(items, request, it -> it.id().toString()));
    }

    @Override
    public Uni<Void> addSurrender(UUID movement, UUID obligation) {
        return Sql.update("insert into surrender (movement_id, obligation_id) values ($1, $2)", movement, obligation)
                .replaceWithVoid();
    }

    @Override
    public Uni<Long> pending(UUID obligation) {
        return Sql.select("""
                        select coalesce(sum(m.quantity), 0)::bigint
                        from surrender s join movement_order m on m.id = s.movement_id
                        where s.obligation_id = $1 and m.status in ('PROPOSED', 'WAITING')
                        """, obligation).map(rows -> (Long) rows.getFirst()[0]);
    }

    @Override
    public Uni<Void> reckon(Cycle cycle) {
        return Sql.update("""
                        update obligation o set missing = greatest(0, o.quantity - coalesce((
                            select sum(s.quantity) from surrendered s
                            where s.obligation_id = o.id and s.on_date <= $2), 0))
                        where o.cycle_id = $1 and o.state = 'OWED'
                        """, cycle.id(), cycle.terms().dueOn()).replaceWithVoid();
    }
}
