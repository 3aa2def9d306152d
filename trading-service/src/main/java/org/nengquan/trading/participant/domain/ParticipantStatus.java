package org.nengquan.trading.participant.domain;

/** Whether the registry lets a participant trade. */
public enum ParticipantStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED,
    /** On its way out, or restricted: gives away what it has, and buys nothing (AMB-11). */
    SELL_ONLY;

    /** Whether an order on this side may be placed. */
    public boolean lets(boolean sell) {
        return this == ACTIVE || (this == SELL_ONLY && sell);
    }
}
