package org.nengquan.trading.participant.domain;

/** Whether the registry lets a participant trade. */
public enum ParticipantStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
