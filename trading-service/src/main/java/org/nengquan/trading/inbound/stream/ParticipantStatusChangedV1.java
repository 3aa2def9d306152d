package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.participant.domain.ParticipantStatus;

/** {@code registry.participant-status-changed.v1}, as far as the market needs it. */
record ParticipantStatusChangedV1(String uscc, ParticipantStatus status) {
    static final String TYPE = "registry.participant-status-changed.v1";
}
