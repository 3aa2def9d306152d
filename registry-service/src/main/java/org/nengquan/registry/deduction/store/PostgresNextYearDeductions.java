package org.nengquan.registry.deduction.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.deduction.app.NextYearDeductions;
import org.nengquan.registry.deduction.domain.NextYearDeduction;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

@ApplicationScoped
class PostgresNextYearDeductions implements NextYearDeductions {

    @Override
    public Uni<Void> add(List<NextYearDeduction> deductions) {
        if (deductions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        insert into next_year_deduction (id, uscc, instrument, of_year, quantity, ground)
                        select * from unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[])
                        """,
                        deductions.stream().map(NextYearDeduction::id).toArray(UUID[]::new),
                        deductions.stream().map(it -> it.uscc().code()).toArray(String[]::new),
                        deductions.stream().map(it -> it.instrument().name()).toArray(String[]::new),
                        deductions.stream().map(NextYearDeduction::ofYear).toArray(Integer[]::new),
                        deductions.stream().map(NextYearDeduction::quantity).toArray(Long[]::new),
                        deductions.stream().map(NextYearDeduction::ground).toArray(String[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<String, Long>> lockOpen(Instrument instrument, int year) {
        return Sql.select("""
                        select uscc, quantity - taken from next_year_deduction
                        where instrument = $1 and of_year < $2 and taken < quantity
                        order by id for update
                        """, instrument.name(), year)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0], Collectors.summingLong(row -> (Long) row[1]))));
    }

    @Override
    public Uni<Void> take(Instrument instrument, int year, Map<String, Long> paid) {
        List<Map.Entry<String, Long>> parts =
                paid.entrySet().stream().filter(part -> part.getValue() > 0).toList();
        if (parts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.update(
                        """
                        update next_year_deduction d set taken = d.taken + part
                        from (
                            select o.id, least(o.open, greatest(0, w.paid - o.before)) as part
                            from (
                                select id, uscc, quantity - taken as open,
                                    coalesce(sum(quantity - taken) over (partition by uscc order by of_year, id
                                        rows between unbounded preceding and 1 preceding), 0)::bigint as before
                                from next_year_deduction
                                where instrument = $1 and of_year < $2 and taken < quantity) o
                            join unnest($3::text[], $4::bigint[]) w (uscc, paid) using (uscc)) p
                        where d.id = p.id and part > 0
                        """,
                        instrument.name(),
                        year,
                        parts.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        parts.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .replaceWithVoid();
    }

    @Override
    public Uni<Page<NextYearDeduction>> page(Scope scope, PageRequest request) {
        return Sql.select("""
                        select d.id, d.uscc, d.instrument, d.of_year, d.quantity, d.taken, d.ground
                        from next_year_deduction d join participant p on p.uscc = d.uscc
                        where d.id::text > $1 and ($2 or p.region_code = $3 or d.uscc = $4)
                        order by d.id::text limit $5
                        """, request.after(), scope.everything(), scope.region(), scope.own(), request.limit())
                .map(rows ->
                        rows.stream().map(PostgresNextYearDeductions::toDomain).toList())
                .map(items -> Page.of(items, request, it -> it.id().toString()));
    }

    private static NextYearDeduction toDomain(Object[] row) {
        return new NextYearDeduction(
                (UUID) row[0],
                new Uscc((String) row[1]),
                Instrument.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                (Long) row[4],
                (Long) row[5],
                (String) row[6]);
    }
}
