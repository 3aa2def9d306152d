package org.nengquan.registry.project.domain;

/** What a project's new coal is for; only replacement may be bought for (办法§13). */
public enum CoalUse {
    /** No new coal. */
    NONE,
    /** 煤炭减量或等量替代: may be bought. */
    REPLACEMENT,
    /** 原料煤: may not be bought. */
    RAW_MATERIAL,
    /** 统调燃煤机组: may not be bought. */
    DISPATCHED_POWER
}
