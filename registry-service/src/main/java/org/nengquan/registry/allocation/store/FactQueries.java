package org.nengquan.registry.allocation.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.allocation.app.Allocations.Total;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.UnitFacts;
import org.nengquan.registry.participant.domain.ParticipantKind;
import org.nengquan.registry.quota.domain.Instrument;

/** What a table is read and trued up against. */
final class FactQueries {

    private FactQueries() {}

    static Uni<Map<String, UnitFacts>> facts(Set<String> codes, Period period) {
        return Sql.select(
                        """
                        select p.uscc, p.kind, p.region_code, p.status = 'ACTIVE',
                            coalesce((
                                select covered from ets_coverage e
                                where e.uscc = p.uscc and e.coverage_year <= $2
                                order by e.coverage_year desc limit 1), false),
                            exists (
                                select 1 from allocation_line l
                                where l.uscc = p.uscc and l.allocation_year = $2 and l.instrument = $3 and l.live)
                        from participant p where p.uscc = any ($1::text[])
                        """,
                        codes.toArray(String[]::new),
                        period.year(),
                        period.instrument().name())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], FactQueries::fact)));
    }

    private static UnitFacts fact(Object[] row) {
        return new UnitFacts(
                ParticipantKind.valueOf((String) row[1]), (String) row[2], (Boolean) row[3], (Boolean) row[4], (Boolean)
                        row[5]);
    }

    static Uni<Map<String, Long>> capLeft(Period period) {
        return Sql.select("""
                        select c.region_code, c.quantity - c.issued - coalesce((
                            select sum(case a.status when 'PROPOSED' then l.quantity else l.quantity - l.entitled end)
                            from allocation_line l join allocation a on a.id = l.allocation_id
                            where l.region_code = c.region_code and l.allocation_year = $1 and l.instrument = $2
                              and a.status in ('PROPOSED', 'PRE_ISSUED', 'VERIFIED')), 0)::bigint
                        from cap c
                        where c.cap_year = $1 and c.instrument = $2 and c.category = 'LOCAL' and c.status = 'APPROVED'
                        """, period.year(), period.instrument().name()).map(FactQueries::units);
    }

    static Uni<Map<String, Long>> returnable(UUID id) {
        return Sql.select("""
                        select l.uscc, sum(a.balance)::bigint
                        from allocation_line l
                        join account a on a.holder = l.uscc and a.instrument = l.instrument and a.kind = 'AVAILABLE'
                            and a.origin = 'CITY_POOL'
                        where l.allocation_id = $1 group by l.uscc
                        """, id).map(FactQueries::units);
    }

    private static Map<String, Long> units(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    static Uni<List<Total>> totals() {
        return Sql.select("""
                        select a.allocation_year, a.instrument, l.region_code, count(*), sum(l.quantity)::bigint,
                            sum(l.entitled)::bigint, coalesce(sum(l.determined), 0)::bigint
                        from allocation a join allocation_line l on l.allocation_id = a.id
                        where a.status in ('PRE_ISSUED', 'VERIFIED', 'TRUED_UP')
                        group by a.allocation_year, a.instrument, l.region_code
                        order by a.allocation_year desc, a.instrument desc, l.region_code
                        """).map(rows -> rows.stream().map(FactQueries::total).toList());
    }

    private static Total total(Object[] row) {
        return new Total(
                new Period(((Number) row[0]).intValue(), Instrument.valueOf((String) row[1])),
                (String) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]);
    }
}
