package org.nengquan.registry.holding.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.holding.app.Holdings;
import org.nengquan.registry.holding.domain.Holding;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

@ApplicationScoped
class PostgresHoldings implements Holdings {

    @Override
    public Uni<List<Holding>> of(Uscc holder, LocalDate on) {
        return Sql.select("""
            select instrument, origin, category, vintage_year,
                coalesce(sum(units) filter (where kind = 'AVAILABLE' and sellable_from <= $2), 0)::bigint,
                coalesce(sum(units) filter (where kind = 'AVAILABLE' and sellable_from > $2), 0)::bigint,
                coalesce(sum(units) filter (where kind = 'IN_TRADING'), 0)::bigint,
                coalesce(sum(units) filter (where kind in ('FROZEN', 'PLEDGED', 'COURT_HELD')), 0)::bigint,
                coalesce(sum(units) filter (where kind = 'BOUND'), 0)::bigint
            from (
                select a.instrument, a.origin, a.kind, i.category, i.vintage_year, l.sellable_from,
                    l.last_serial - l.first_serial + 1 as units
                from account a
                join lot l on l.account_id = a.id
                join issuance i on i.id = l.issuance_id
                where a.kind not in ('RETIRED', 'EXPIRED')
                  and (a.holder = $1 or a.holder in (select number from project where uscc = $1))) held
            group by instrument, origin, category, vintage_year
            order by instrument desc, origin, category, vintage_year
            """, holder.code(), on)
                .map(rows -> rows.stream().map(PostgresHoldings::holding).toList());
    }

    private static Holding holding(Object[] row) {
        return new Holding(
                Instrument.valueOf((String) row[0]),
                Origin.valueOf((String) row[1]),
                Category.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7],
                (Long) row[8]);
    }
}
