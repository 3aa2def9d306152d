package org.nengquan.settlement.ledger.domain;

/** Why money moved. Together with its reference it names one happening, which is booked once. */
public enum EntryKind {
    /** The bank told of cash paid in; the reference is the bank's deposit id. */
    DEPOSIT,
    /** A deposit in suspense has found its owner; the reference is the bank's deposit id. */
    SUSPENSE_RELEASE,
    /** A participant handed cash to the market; the reference is the transfer id. */
    HANDOVER,
    /** The market gave cash back; the reference is the release id. */
    RELEASE,
    /** A trade claimed the buyer's cash; the reference is the trade number. */
    CLAIM,
    /** A delivered trade was paid; the reference is the trade number. */
    SETTLEMENT,
    /** A trade whose delivery was refused gave the buyer's cash back; the reference is the trade number. */
    DEFAULT,
    /** Cash was set apart for a payment; the reference is the payout id. */
    WITHHOLD,
    /** A payment was called back or refused by the bank, and its cash is free again; the reference is the payout id. */
    WITHHOLD_RETURN,
    /** The bank has paid; the reference is the payout id. */
    PAYOUT,
    /** 收储: a fund gave its region's public body cash to buy quota with; the reference is the spending id. */
    BUY_BACK,
    /** A deposit was forfeited in an auction; the reference is the auction with the payer. */
    FORFEIT,
    /** An objection was upheld and part of the fee went back; the reference is the objection id. */
    FEE_REFUND,
    /** A participant leaves its settlement account and what it has is owed on; the reference is the binding id. */
    REBIND_OUT,
    /** A participant is bound to another settlement account and has there what it had; the reference is the binding id. */
    REBIND_IN,
    /** 调拨: money has left one settlement account for another; the reference is the transfer id. */
    LEVELLING_OUT,
    /** 调拨: money has arrived from another settlement account; the reference is the transfer id. */
    LEVELLING_IN
}
