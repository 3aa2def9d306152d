package org.nengquan.registry.construction.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.construction.app.ConstructionClocks;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.construction.domain.ConstructionClock.ProjectMark;
import org.nengquan.registry.quota.domain.Instrument;

@ApplicationScoped
class PostgresConstructionClocks implements ConstructionClocks {

    private static final String SELECT =
            "select " + ClockRow.COLUMNS + " from construction_clock c join project p on p.id = c.project_id ";
    private static final int OBTAINED_ON = 5;

    @Override
    public Uni<List<Obtained>> delivered(int limit) {
        return Sql.select("""
                        select p.id, p.number, p.name, p.uscc, p.region_code, min(d.business_date)
                        from project p
                        join delivery d on d.buyer_uscc = p.uscc and d.status = 'COMPLETED'
                            and d.business_date >= p.reviewed_on
                        where p.joint_review = 'PASSED'
                          and not exists (select 1 from construction_clock c where c.project_id = p.id)
                        group by p.id limit $1
                        """, limit).map(PostgresConstructionClocks::obtained);
    }

    @Override
    public Uni<List<Obtained>> bound(int limit) {
        return Sql.select("""
                        select p.id, p.number, p.name, p.uscc, p.region_code, min(o.posted_on)
                        from project p
                        join movement_order o on o.project_id = p.id and o.kind = 'BIND' and o.status = 'POSTED'
                        where not exists (select 1 from construction_clock c where c.project_id = p.id)
                        group by p.id limit $1
                        """, limit).map(PostgresConstructionClocks::obtained);
    }

    private static List<Obtained> obtained(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Obtained(ClockRow.mark(row), (LocalDate) row[OBTAINED_ON]))
                .toList();
    }

    @Override
    public Uni<Void> add(ConstructionClock clock) {
        return Sql.update(
                        "insert into construction_clock (project_id, started_on, due_on, status)"
                                + " values ($1, $2, $3, 'RUNNING') on conflict do nothing",
                        clock.project().id(),
                        clock.startedOn(),
                        clock.dueOn())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<ConstructionClock>> lock(UUID project) {
        return Sql.select(SELECT + "where c.project_id = $1 for update of c", project)
                .map(rows -> rows.stream().map(ClockRow::toDomain).findFirst());
    }

    @Override
    public Uni<Void> update(ConstructionClock clock) {
        @Nullable Object[] state = ClockRow.columns(clock.state());
        return Sql.update(
                        """
                        update construction_clock set due_on = $2, status = $3, state_since = $4, document = $5,
                            evidence_type = $6, evidence_sha256 = $7, begun_on = $8, filed_by = $9, accepted_by = $10,
                            appeal_until = $11, appealed_by = $12, appeal_reason = $13
                        where project_id = $1
                        """,
                        clock.project().id(),
                        clock.dueOn(),
                        clock.state().status().name(),
                        state[0],
                        state[1],
                        state[2],
                        state[3],
                        state[4],
                        state[5],
                        state[6],
                        state[7],
                        state[8],
                        state[9])
                .replaceWithVoid();
    }

    @Override
    public Uni<List<UUID>> ending(LocalDate today, int withinDays, int limit) {
        return Sql.select("""
                        select project_id from construction_clock c
                        where status = 'RUNNING' and due_on <= $1
                          and (due_on < $2 or (
                            select count(*) from construction_reminder r where r.project_id = c.project_id) < (
                            select count(*) from unnest(array[180, 90, 30, 7]) d where d >= c.due_on - $2))
                        order by due_on limit $3
                        """, today.plusDays(withinDays), today, limit)
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    @Override
    public Uni<Void> remind(UUID project, int daysLeft, LocalDate on) {
        return Sql.update("""
                        insert into construction_reminder
                        select $1, d, $3 from unnest(array[180, 90, 30, 7]) d where d >= $2 on conflict do nothing
                        """, project, daysLeft, on).replaceWithVoid();
    }

    @Override
    public Uni<Map<Instrument, Long>> holds(ProjectMark project) {
        return Sql.select(
                        "select instrument, sum(balance)::bigint from account where holder = $1 and kind = 'BOUND'"
                                + " group by instrument having sum(balance) > 0 order by instrument",
                        project.number())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> Instrument.valueOf((String) row[0]), row -> (Long) row[1])));
    }

    @Override
    public Uni<Map<Integer, LocalDate>> reminders(UUID project) {
        return Sql.select("select days_left, reminded_on from construction_reminder where project_id = $1", project)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> (LocalDate) row[1])));
    }

    @Override
    public Uni<Page<ConstructionClock>> page(Scope scope, PageRequest request) {
        return Sql.select(
                        SELECT
                                + "where p.number > $1 and ($2 or p.region_code = $3 or p.uscc = $4)"
                                + " order by p.number limit $5",
                        request.after(),
                        scope.everything(),
                        scope.region(),
                        scope.own(),
                        request.limit())
                .map(rows -> rows.stream().map(ClockRow::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.project().number()));
    }
}
