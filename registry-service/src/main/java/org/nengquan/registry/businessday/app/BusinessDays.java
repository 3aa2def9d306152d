package org.nengquan.registry.businessday.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import org.nengquan.registry.businessday.domain.BusinessDay;

/** The one business day of the registry; to be asked inside a transaction. */
public interface BusinessDays {

    /** The current business day. */
    Uni<BusinessDay> current();

    /** Replaces the current business day. */
    Uni<Void> replace(BusinessDay day);

    /** Remembers trading days as they were heard, so that deadlines in trading days are counted, not computed. */
    Uni<Void> remember(Collection<LocalDate> days);

    /** The current business date. */
    default Uni<LocalDate> today() {
        return current().map(BusinessDay::date);
    }
}
