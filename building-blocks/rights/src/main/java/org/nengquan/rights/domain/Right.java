package org.nengquan.rights.domain;

/** What a representative may do for an account. */
public enum Right {
    /** Bring something about: offer, buy, hand over, ask for money. */
    INITIATE,
    /** Approve what another representative asked for. */
    APPROVE,
    /** Look. */
    READ
}
