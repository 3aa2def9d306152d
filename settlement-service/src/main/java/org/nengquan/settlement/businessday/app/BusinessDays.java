package org.nengquan.settlement.businessday.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.settlement.businessday.domain.BusinessDay;

/** The one business day of this service. */
public interface BusinessDays {

    /** Where the calendar stands. */
    Uni<BusinessDay> current();

    /** Where the calendar stands, held until the transaction ends. */
    Uni<BusinessDay> hold();

    /** Where the market says it stands, which is ahead of ours while our books do not balance. */
    Uni<BusinessDay> told();

    /** Moves the calendar, and notes what the market says. */
    Uni<Void> set(BusinessDay day, BusinessDay told);
}
