package org.nengquan.disclosure.tape.domain;

/** How far a trade has come. */
public enum TradeState {
    /** Matched; delivery against payment is under way. */
    PENDING,
    /** Delivered and paid. */
    SETTLED,
    /** Unwound. */
    DEFAULTED
}
