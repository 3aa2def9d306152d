package org.nengquan.trading.surveillance.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.surveillance.domain.ThresholdName;

/** A dated figure; it holds once it is approved. */
public record ThresholdView(
        long id,
        ThresholdName name,
        long value,
        LocalDate effectiveFrom,
        String basis,
        String proposedBy,
        @Nullable String approvedBy) {}
