package org.nengquan.verification.businessday.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Sql;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.businessday.domain.BusinessDay;

@ApplicationScoped
class PostgresBusinessDays implements BusinessDays {

    @Override
    public Uni<LocalDate> today() {
        return Sql.select("select business_date from business_day").map(rows -> (LocalDate) rows.getFirst()[0]);
    }

    @Override
    public Uni<Void> moveTo(BusinessDay day) {
        return Sql.update(
                        "update business_day set business_date = $1, phase = $2 where business_date <= $1",
                        day.date(),
                        day.open() ? "OPEN" : "CLOSED")
                .replaceWithVoid();
    }
}
