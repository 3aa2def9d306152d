package org.nengquan.registry.ledger.domain;

/** What units in an account may be used for. */
public enum AccountKind {
    /** At the holder's hand, if they are not locked until the next business date. */
    AVAILABLE,
    /** Handed to the market, which alone decides about them. */
    IN_TRADING,
    /** Frozen by an authority (冻结). */
    FROZEN,
    /** Pledged to a creditor (质押). */
    PLEDGED,
    /** Held for a court (司法冻结). */
    COURT_HELD,
    /** Bound to a project (办法§12); the account is the project's. */
    BOUND,
    /** Used up (注销); left by a reversal only. */
    RETIRED,
    /** Taken back by the government without payment (办法§20); the account is the government's. */
    RECLAIMED,
    /** Out of validity; left by a reversal only. */
    EXPIRED,
    /** The system's source of all units: its negative balance is what was ever issued. */
    ISSUED
}
