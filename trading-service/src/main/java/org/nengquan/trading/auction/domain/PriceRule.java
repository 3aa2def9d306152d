package org.nengquan.trading.auction.domain;

/** What the winners of an auction pay, or are paid, for each unit. */
public enum PriceRule {
    /** All the price of the last bid that won anything (统一价). */
    UNIFORM,
    /** Each the price of its own bid (按报价). */
    PAY_AS_BID
}
