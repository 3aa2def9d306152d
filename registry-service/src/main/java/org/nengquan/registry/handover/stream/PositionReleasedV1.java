package org.nengquan.registry.handover.stream;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/** What the registry reads of {@code trading.position-released.v1}; cash is settlement's business. */
record PositionReleasedV1(
        UUID releaseId,
        String uscc,
        Kind kind,
        @Nullable Instrument instrument,
        @Nullable Priority priority,
        long quantity) {

    static final String TYPE = "trading.position-released.v1";

    enum Kind {
        QUOTA,
        CASH
    }

    Release toDomain(LocalDate on) {
        return new Release(
                releaseId,
                new Uscc(uscc),
                Objects.requireNonNull(instrument, "instrument"),
                Objects.requireNonNull(priority, "priority"),
                quantity,
                on);
    }
}
