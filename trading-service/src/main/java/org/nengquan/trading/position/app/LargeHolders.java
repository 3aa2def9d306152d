package org.nengquan.trading.position.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;

/** 大户报告: who gathered how much through the market, each time somebody got to the figure of the rules. */
public interface LargeHolders {

    /**
     * One report; quantities in units.
     *
     * @param position bought less sold, right after the trade
     * @param threshold the figure of that day
     * @param tradeNumber the trade that brought the participant there
     */
    record Report(
            String uscc,
            Instrument instrument,
            long position,
            long threshold,
            String tradeNumber,
            LocalDate businessDate,
            Instant reportedAt) {}

    /** Part of the list, newest first; {@code next} is null at the end. */
    record Part(List<Report> items, @Nullable String next) {}

    /** Newest first, from the cursor of the part before on; empty to begin. */
    Uni<Part> reports(String after, int limit);
}
