package org.nengquan.registry.account.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.account.app.CarbonEntries;
import org.nengquan.registry.identity.domain.Uscc;

@ApplicationScoped
class PostgresCarbonEntries implements CarbonEntries {

    @Override
    public Uni<List<Uscc>> covered(int year, int limit) {
        return Sql.select("""
            select uscc from (
                select distinct on (uscc) uscc, covered from ets_coverage
                where coverage_year <= $1 order by uscc, coverage_year desc) newest
            join participant p using (uscc)
            where covered and p.status = 'ACTIVE' order by uscc limit $2
            """, year, limit).map(PostgresCarbonEntries::codes);
    }

    @Override
    public Uni<List<Uscc>> inAWindow(int limit) {
        return Sql.select(
                        "select uscc from participant where restricted_through is not null"
                                + " order by restricted_through limit $1",
                        limit)
                .map(PostgresCarbonEntries::codes);
    }

    private static List<Uscc> codes(List<Object[]> rows) {
        return rows.stream().map(row -> new Uscc((String) row[0])).toList();
    }
}
