package org.nengquan.registry.participant.stream;

import java.time.LocalDate;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

/** The body of {@code registry.participant-approved.v1}. */
record ParticipantApprovedV1(
        String uscc, String name, String kind, String regionCode, String accountNumber, LocalDate approvedOn) {

    static final String TYPE = "registry.participant-approved.v1";

    static ParticipantApprovedV1 of(Participant participant, ParticipantState.Active active) {
        return new ParticipantApprovedV1(
                participant.uscc().code(),
                participant.name(),
                participant.kind().name(),
                participant.regionCode(),
                active.accountNumber().value(),
                active.approvedOn());
    }
}
