package org.nengquan.settlement.handover.stream;

import java.time.LocalDate;
import org.nengquan.settlement.handover.app.TakeCashBack.Release;

/** What settlement reads of {@code trading.position-released.v1}. */
record PositionReleasedV1(String releaseId, String uscc, Kind kind, long amountFen) {
    static final String TYPE = "trading.position-released.v1";

    enum Kind {
        QUOTA,
        CASH
    }

    boolean isCash() {
        return kind == Kind.CASH;
    }

    Release toDomain(LocalDate businessDate) {
        return new Release(releaseId, uscc, amountFen, businessDate);
    }
}
