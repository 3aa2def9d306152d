package org.nengquan.registry.businessday.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.businessday.domain.BusinessDay;

/** The one business day of the registry; to be asked inside a transaction. */
public interface BusinessDays {

    /** The current business day. */
    Uni<BusinessDay> current();

    /** Replaces the current business day. */
    Uni<Void> replace(BusinessDay day);

    /** The current business date. */
    default Uni<LocalDate> today() {
        return current().map(BusinessDay::date);
    }
}
