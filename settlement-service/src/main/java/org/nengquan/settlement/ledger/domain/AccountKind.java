package org.nengquan.settlement.ledger.domain;

import java.util.Locale;

/**
 * The chart of accounts. A holder is a 统一社会信用代码, a region code for funds, a settlement account's code for what
 * stands in one bank's books, or nobody for the exchange's own.
 */
public enum AccountKind {
    /** 结算银行账户: what lies at a settlement bank; ours, so its balance is never above zero. */
    BANK,
    /** 行间清算: what the books of one settlement account owe the others (credit) or are owed; all of them sum to zero. */
    CLEARING,
    /** 调拨在途: what has left another settlement account for this one and has not arrived; never above zero. */
    IN_TRANSIT,
    /** 可用资金: a participant's cash that is free to be handed to trading or withdrawn. */
    AVAILABLE,
    /** 交易资金: a participant's cash that only the market may claim or release. */
    IN_TRADING,
    /** 待交收资金: a buyer's cash claimed by a trade until the quota is delivered. */
    CLAIM,
    /** 待付资金: cash of a participant or a fund that is set apart for a payment until the bank has paid it. */
    WITHHELD,
    /** 待查资金: deposits whose owner is not known yet. */
    SUSPENSE,
    /** 交易服务费收入: what the exchange has earned. */
    FEE_REVENUE,
    /** 风险准备金: forfeited deposits. */
    RISK_RESERVE,
    /** 财政专户: the earmarked fund of a province or city (办法§18). */
    TREASURY;

    String prefix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
