package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.trading.surveillance.domain.DayContext;

/** What was before a day. */
public interface DayContexts {

    Uni<DayContext> before(LocalDate businessDate);
}
