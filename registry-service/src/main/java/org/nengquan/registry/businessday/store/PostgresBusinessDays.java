package org.nengquan.registry.businessday.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.businessday.domain.BusinessDay;

@ApplicationScoped
class PostgresBusinessDays implements BusinessDays {

    @Override
    public Uni<BusinessDay> current() {
        return Sql.select("select business_date, phase from business_day").map(rows -> toDomain(rows.getFirst()));
    }

    @Override
    public Uni<Void> replace(BusinessDay day) {
        return Sql.update(
                        "update business_day set business_date = $1, phase = $2",
                        day.date(),
                        day.phase().name())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remember(Collection<LocalDate> days) {
        return Sql.update("insert into trading_day_seen select unnest($1::date[]) on conflict do nothing", (Object)
                        days.toArray(LocalDate[]::new))
                .replaceWithVoid();
    }

    private static BusinessDay toDomain(Object[] row) {
        return new BusinessDay((LocalDate) row[0], BusinessDay.Phase.valueOf((String) row[1]));
    }
}
