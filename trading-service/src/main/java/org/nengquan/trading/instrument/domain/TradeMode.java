package org.nengquan.trading.instrument.domain;

/** The ways in which a trade comes about (交易方式, 方案二(三)). */
public enum TradeMode {
    /** 挂牌: orders matched in the book, or a listing that somebody took. */
    LISTING,
    /** 大宗协议: two parties agreed off the book. */
    BLOCK,
    /** 单向竞价. */
    AUCTION,
    /** 定向投放: the province places units with a named project. */
    DIRECTED,
    /** 优先收储: a city took up what was offered to it first. */
    FIRST_CALL
}
