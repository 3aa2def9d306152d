package org.nengquan.registry.ledger.domain;

/** What a holder's units in an account may be used for. */
public enum AccountKind {
    /** At the holder's hand, if they are not locked until the next business date. */
    AVAILABLE,
    /** Handed to the market, which alone decides about them. */
    IN_TRADING,
    /** The system's source of all units: its negative balance is what was ever issued. */
    ISSUED
}
