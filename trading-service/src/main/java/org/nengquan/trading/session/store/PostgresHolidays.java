package org.nengquan.trading.session.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.session.app.Holidays;
import org.nengquan.trading.session.domain.Holiday;

/** The calendar in PostgreSQL. */
@ApplicationScoped
class PostgresHolidays implements Holidays, PanacheRepositoryBase<HolidayRow, LocalDate> {

    @Override
    public Uni<List<Holiday>> all() {
        return Panache.withSession(() -> listAll(Sort.by("date")))
                .map(rows -> rows.stream().map(HolidayRow::toDomain).toList());
    }
}
