package org.nengquan.disclosure.fact.domain;

/** In which way a trade came about. Only the listing makes the day's prices; the other ways are counted beside it. */
public enum TradeMode {
    /** 挂牌. */
    LISTING,
    /** 大宗协议. */
    BLOCK,
    /** 单向竞价. */
    AUCTION,
    /** 定向投放. */
    DIRECTED,
    /** 优先收储. */
    FIRST_CALL
}
