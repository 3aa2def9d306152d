package org.nengquan.settlement.businessday.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.businessday.domain.BusinessDay;

/** Follows the market's calendar in the running transaction; what was told before or out of order changes nothing. */
@ApplicationScoped
public class MoveBusinessDay {
    private final BusinessDays days;

    MoveBusinessDay(BusinessDays days) {
        this.days = days;
    }

    public Uni<Void> told(BusinessDay told) {
        return days.hold().flatMap(current -> days.set(current.then(told)));
    }
}
