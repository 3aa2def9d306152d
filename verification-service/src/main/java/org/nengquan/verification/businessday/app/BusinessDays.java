package org.nengquan.verification.businessday.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.verification.businessday.domain.BusinessDay;

/** The business date, by which every deadline of this service runs. */
public interface BusinessDays {

    /** Today by the market; joins the running transaction. */
    Uni<LocalDate> today();

    /** The market has opened or closed a day; a day before the known one changes nothing. */
    Uni<Void> moveTo(BusinessDay day);
}
