package org.nengquan.trading.inbound.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/**
 * {@code registry.participant-status-changed.v1}, as far as the market needs it.
 *
 * @param permits what a suspended participant may do all the same; absent for nothing
 */
record ParticipantStatusChangedV1(
        String uscc, ParticipantStatus status, @Nullable List<String> permits) {
    static final String TYPE = "registry.participant-status-changed.v1";

    ParticipantStatus toDomain() {
        boolean sells = permits != null && permits.contains("SELL");
        return status == ParticipantStatus.SUSPENDED && sells ? ParticipantStatus.SELL_ONLY : status;
    }
}
