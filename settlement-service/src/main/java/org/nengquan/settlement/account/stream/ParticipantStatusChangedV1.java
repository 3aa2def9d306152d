package org.nengquan.settlement.account.stream;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

/** What settlement reads of {@code registry.participant-status-changed.v1}. */
record ParticipantStatusChangedV1(
        String uscc,
        Status status,
        String article,
        String reason,
        LocalDate effectiveOn,
        @Nullable List<String> permits) {
    static final String TYPE = "registry.participant-status-changed.v1";

    enum Status {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    /** Who may only sell, or is leaving, still takes its own money out. */
    private boolean mayWithdraw() {
        return permits != null && permits.contains("WITHDRAW");
    }

    Standing toDomain() {
        return switch (status) {
            case ACTIVE -> new Standing.Active();
            case SUSPENDED ->
                mayWithdraw() ? new Standing.Active() : new Standing.Suspended(new Why(article, reason, effectiveOn));
            case CLOSED -> new Standing.Closed(new Why(article, reason, effectiveOn));
        };
    }
}
