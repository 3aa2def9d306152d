package org.nengquan.registry.statement.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.ledger.domain.AccountKind;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.statement.app.CapStatements;
import org.nengquan.registry.statement.domain.CapStatement;

@ApplicationScoped
class PostgresCapStatements implements CapStatements {

    @Override
    public Uni<List<CapStatement>> all() {
        return Sql.select("""
            select c.instrument, c.category, c.region_code, c.cap_year, c.quantity, c.issued, a.kind,
                coalesce(sum(l.last_serial - l.first_serial + 1), 0)::bigint
            from cap c
            left join issuance i on i.instrument = c.instrument and i.category = c.category
                and i.region_code = c.region_code and i.vintage_year = c.cap_year and i.status = 'ISSUED'
            left join lot l on l.issuance_id = i.id
            left join account a on a.id = l.account_id
            where c.status = 'APPROVED'
            group by c.id, a.kind
            order by c.instrument, c.category, c.region_code, c.cap_year, a.kind
            """).map(PostgresCapStatements::statements);
    }

    @Override
    public Uni<Boolean> claim(LocalDate day) {
        return Sql.update("""
                        insert into cap_statement_day
                        select business_date from trading_day_seen where business_date = $1
                        on conflict do nothing
                        """, day).map(rows -> rows == 1);
    }

    private static List<CapStatement> statements(List<Object[]> rows) {
        Map<CapKey, Object[]> caps = new LinkedHashMap<>();
        Map<CapKey, Map<AccountKind, Long>> places = new LinkedHashMap<>();
        for (Object[] row : rows) {
            CapKey key = key(row);
            caps.put(key, row);
            Map<AccountKind, Long> there = places.computeIfAbsent(key, ignored -> new EnumMap<>(AccountKind.class));
            if (row[6] != null) {
                there.put(AccountKind.valueOf((String) row[6]), (Long) row[7]);
            }
        }
        return caps.entrySet().stream()
                .map(cap -> new CapStatement(
                        cap.getKey(),
                        (Long) cap.getValue()[4],
                        (Long) cap.getValue()[5],
                        places.getOrDefault(cap.getKey(), Map.of())))
                .toList();
    }

    private static CapKey key(Object[] row) {
        return new CapKey(
                Instrument.valueOf((String) row[0]),
                Category.valueOf((String) row[1]),
                (String) row[2],
                ((Number) row[3]).intValue());
    }
}
