package org.nengquan.trading.position.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.position.app.ReleasePosition;

/** What a client sends to take something out of the market: units of one kind, or cash in fen. */
record ReleaseRequest(
        @NotNull Kind kind,
        @Nullable Instrument instrument,
        @Nullable Priority priority,
        @Nullable @Min(1) @Max(MOST) Long quantity,
        @Nullable @Min(1) @Max(MOST) Long amountFen) {
    private static final long MOST = 1_000_000_000_000_000L;

    /** What is taken out. */
    enum Kind {
        QUOTA,
        CASH
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(
            message = "QUOTA 须填 instrument、priority、quantity，CASH 须填 amountFen，其余不填"
                    + " / QUOTA takes instrument, priority and quantity, CASH takes amountFen, and nothing else")
    public boolean isComplete() {
        boolean quotaOnly =
                amountFen == null && Stream.of(instrument, priority, quantity).noneMatch(Objects::isNull);
        boolean cashOnly =
                amountFen != null && Stream.of(instrument, priority, quantity).allMatch(Objects::isNull);
        return kind == null || (kind == Kind.QUOTA ? quotaOnly : cashOnly);
    }

    /** The units; empty if it is cash. */
    Optional<ReleasePosition.Units> toUnits() {
        return kind == Kind.CASH
                ? Optional.empty()
                : Optional.of(new ReleasePosition.Units(
                        Objects.requireNonNull(instrument),
                        Objects.requireNonNull(priority),
                        Objects.requireNonNull(quantity)));
    }

    long cash() {
        return Objects.requireNonNull(amountFen);
    }
}
