package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/** {@code registry.participant-approved.v1}, as far as the market needs it. */
record ParticipantApprovedV1(String uscc, ParticipantKind kind, String regionCode) {
    static final String TYPE = "registry.participant-approved.v1";

    Participant toDomain() {
        return new Participant(uscc, kind, regionCode, ParticipantStatus.ACTIVE);
    }
}
