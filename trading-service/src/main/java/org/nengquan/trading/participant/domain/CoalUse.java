package org.nengquan.trading.participant.domain;

/** What a project's additional coal is for; 办法§13 lets only the first kind be bought for. */
public enum CoalUse {
    /** No additional coal. */
    NONE,
    /** Coal replaced by an equal or larger reduction elsewhere (煤炭减量或等量替代). */
    REPLACEMENT,
    /** Coal as raw material (原料煤). */
    RAW_MATERIAL,
    /** Coal of a centrally dispatched power unit (统调燃煤机组). */
    DISPATCHED_POWER
}
