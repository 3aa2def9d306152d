package org.nengquan.settlement.dayend.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The market has closed a day: it can end here; in the running transaction. */
@ApplicationScoped
public class BeginDayEnd {
    private final DayEnds days;
    private final Clock clock;

    BeginDayEnd(DayEnds days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    public Uni<Void> closed(LocalDate businessDate) {
        return days.begin(businessDate, clock.instant());
    }
}
