package org.nengquan.registry.participant.stream;

import java.time.LocalDate;

/** The body of {@code registry.participant-status-changed.v1}. */
record ParticipantStatusChangedV1(String uscc, String status, String article, String reason, LocalDate effectiveOn) {

    static final String TYPE = "registry.participant-status-changed.v1";
}
