package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.matching.domain.PositionEvent;

/** {@code trading.position-released.v1}: quantity 0 for cash, amount 0 for quota. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PositionReleasedV1(
        UUID releaseId,
        String uscc,
        Kind kind,
        @Nullable Instrument instrument,
        @Nullable Priority priority,
        long quantity,
        long amountFen) {
    static final String TYPE = "trading.position-released.v1";

    /** What goes back. */
    enum Kind {
        QUOTA,
        CASH
    }

    static PositionReleasedV1 of(PositionEvent.QuotaReleased release) {
        return new PositionReleasedV1(
                release.releaseId(),
                release.uscc(),
                Kind.QUOTA,
                release.instrument(),
                release.priority(),
                release.quantity(),
                0);
    }

    static PositionReleasedV1 of(PositionEvent.CashReleased release) {
        return new PositionReleasedV1(
                release.releaseId(), release.uscc(), Kind.CASH, null, null, 0, release.amountFen());
    }
}
