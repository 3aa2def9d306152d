package org.nengquan.verification.unit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.Unit;
import org.nengquan.verification.unit.domain.UnitStatus;

@ApplicationScoped
class PostgresUnits implements Units {

    private static final String HOLD = """
            select u.uscc, u.kind, u.region_code, u.status,
                   coalesce((select e.covered from ets_coverage e
                             where e.uscc = u.uscc and e.year <= $2 order by e.year desc limit 1), false),
                   exists (select from frozen_unit f where f.uscc = u.uscc)
            from unit u where u.uscc = $1
            for update of u
            """;

    @Override
    public Uni<Optional<Unit>> hold(String uscc, int year) {
        return Sql.select(HOLD, uscc, year)
                .map(rows -> rows.stream().findFirst().map(PostgresUnits::unit));
    }

    private static Unit unit(Object[] row) {
        return new Unit(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                UnitStatus.valueOf((String) row[3]),
                (Boolean) row[4],
                (Boolean) row[5]);
    }
}
