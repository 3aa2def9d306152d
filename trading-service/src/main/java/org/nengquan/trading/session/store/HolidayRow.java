package org.nengquan.trading.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.nengquan.trading.session.domain.Holiday;

/** A row of the exchange's calendar. */
@Entity
@Table(name = "market_holiday")
class HolidayRow {
    @Id
    private LocalDate date;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String name;

    Holiday toDomain() {
        return new Holiday(date, Holiday.Kind.valueOf(kind), name);
    }
}
