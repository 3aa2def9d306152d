package org.nengquan.disclosure.fact.domain;

/** Where traded units came from; saved units go first at the same price (方案一(二)3). */
public enum Priority {
    /** Saved by a retrofit or a shut-down. */
    SAVED,
    /** From the pool of a city or of the province. */
    POOL
}
