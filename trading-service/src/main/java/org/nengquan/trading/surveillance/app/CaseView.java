package org.nengquan.trading.surveillance.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.surveillance.domain.AlertStage;
import org.nengquan.trading.surveillance.domain.CaseOutcome;
import org.nengquan.trading.surveillance.domain.DetectorName;

/** A case with everything that was noted and decided. */
public record CaseView(Standing standing, List<CaseEntry> entries) {

    /** Where a case stands. Persons are token subjects. */
    public record Standing(
            UUID alertId,
            LocalDate businessDate,
            DetectorName detector,
            Instrument instrument,
            AlertStage stage,
            String state,
            @Nullable String reviewer,
            @Nullable CaseOutcome outcome,
            List<String> restricted,
            @Nullable String reason,
            @Nullable String proposedBy,
            @Nullable String approvedBy) {}

    /** A note or a decision. */
    public record CaseEntry(long id, Instant at, String person, EntryKind kind, String text) {}
}
