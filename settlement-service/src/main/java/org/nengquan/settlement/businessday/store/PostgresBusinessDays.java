package org.nengquan.settlement.businessday.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Sql;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.businessday.domain.BusinessDay;

@ApplicationScoped
class PostgresBusinessDays implements BusinessDays {
    private static final String READ = "select business_date, phase from business_day";

    @Override
    public Uni<BusinessDay> current() {
        return read(READ);
    }

    @Override
    public Uni<BusinessDay> hold() {
        return read(READ + " for update");
    }

    @Override
    public Uni<BusinessDay> told() {
        return read("select told_date, told_phase from business_day");
    }

    @Override
    public Uni<Void> set(BusinessDay day, BusinessDay told) {
        return Sql.update(
                        "update business_day set business_date = $1, phase = $2, told_date = $3, told_phase = $4",
                        day.date(),
                        day.phase().name(),
                        told.date(),
                        told.phase().name())
                .replaceWithVoid();
    }

    private static Uni<BusinessDay> read(String sql) {
        return Sql.select(sql)
                .map(rows -> new BusinessDay(
                        (LocalDate) rows.getFirst()[0], BusinessDay.Phase.valueOf((String) rows.getFirst()[1])));
    }
}
