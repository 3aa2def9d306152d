package org.nengquan.registry.ets.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.ets.app.EtsCoverages;
import org.nengquan.registry.ets.domain.EtsCoverage;
import org.nengquan.registry.identity.domain.Uscc;

@ApplicationScoped
class PostgresEtsCoverages implements EtsCoverages {

    @Override
    public Uni<Void> put(EtsCoverage coverage) {
        return Sql.update("""
                        insert into ets_coverage (uscc, coverage_year, covered) values ($1, $2, $3)
                        on conflict (uscc, coverage_year) do update set covered = excluded.covered
                        """, coverage.uscc().code(), coverage.year(), coverage.covered())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> covers(Uscc uscc, int year) {
        return Sql.select("""
                        select covered from ets_coverage where uscc = $1 and coverage_year <= $2
                        order by coverage_year desc limit 1
                        """, uscc.code(), year).map(rows -> !rows.isEmpty() && (Boolean) rows.getFirst()[0]);
    }
}
