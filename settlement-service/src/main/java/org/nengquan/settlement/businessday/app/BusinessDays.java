package org.nengquan.settlement.businessday.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.settlement.businessday.domain.BusinessDay;

/** The one business day of this service. */
public interface BusinessDays {

    /** Where the calendar stands. */
    Uni<BusinessDay> current();

    /** Where the calendar stands, held until the transaction ends. */
    Uni<BusinessDay> hold();

    /** Moves the calendar. */
    Uni<Void> set(BusinessDay day);
}
