package org.nengquan.trading.instrument.domain;

/** Which units are sold first at the same price: 节约用能指标优先交易 (方案一(二)3, PRI-01). */
public enum Priority {
    /** Saved by retrofit or freed by a shut-down: sold before all others. */
    SAVED,
    /** From a city's or the province's pool. */
    POOL
}
