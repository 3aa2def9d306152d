package org.nengquan.disclosure.notice.domain;

/** What a notice is about. */
public enum NoticeKind {
    /** How rights are confirmed and traded (方案一(二)4). */
    PROCEDURE,
    DAY_OPENED,
    DAY_CLOSED,
    /** Whether a region met its targets and may sell (办法§6). */
    REGION_TARGET,
    /** A figure of the trading rules will have another value. */
    RULE_CHANGED,
    /** The exchange will be closed, or open, on other days or at other hours than was known. */
    CALENDAR_CHANGED,
    /** Trading was halted, and why (办法§16). */
    MARKET_HALTED,
    /** Trading goes on. */
    MARKET_RESUMED,
    /** An auction is announced (单向竞价). */
    AUCTION_ANNOUNCED,
    /** An auction is over. */
    AUCTION_CLOSED
}
