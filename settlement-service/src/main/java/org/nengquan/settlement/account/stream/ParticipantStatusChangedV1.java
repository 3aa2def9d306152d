package org.nengquan.settlement.account.stream;

import java.time.LocalDate;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

/** What settlement reads of {@code registry.participant-status-changed.v1}. */
record ParticipantStatusChangedV1(String uscc, Status status, String article, String reason, LocalDate effectiveOn) {
    static final String TYPE = "registry.participant-status-changed.v1";

    enum Status {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    Standing toDomain() {
        return switch (status) {
            case ACTIVE -> new Standing.Active();
            case SUSPENDED -> new Standing.Suspended(new Why(article, reason, effectiveOn));
            case CLOSED -> new Standing.Closed(new Why(article, reason, effectiveOn));
        };
    }
}
