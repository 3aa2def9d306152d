package org.nengquan.settlement.dayend.domain;

import java.util.Arrays;
import java.util.List;

/** 日终: what has to be done after a trading day, in this order. */
public enum DayEndStep {
    /** Every trade of the day was paid or unwound. */
    TRADES_CONCLUDED,
    /** The bank has answered every payment that it was asked for. */
    PAYMENTS_ANSWERED,
    /** 调拨: what the settlement accounts owed each other was ordered from bank to bank, and the payers' banks answered. */
    BANKS_LEVELLED,
    /** 试算平衡: the books sum to zero, and every balance is the sum of its postings. */
    TRIAL_BALANCE,
    /** 三方对账: bank, cash ledger and unit ledger agree; accounts that differ are stopped. */
    THREE_WAY_CHECK,
    /** 资金日结单: what is owed to whom was signed. */
    MONEY_STATEMENT,
    /** The next day was opened, so nobody can object any more, and every objection was decided. */
    OBJECTIONS_DECIDED;

    /**
     * The steps of a day, in order.
     *
     * @param levelsBanks false for a day that began to end when there was one settlement account only
     */
    public static List<DayEndStep> plan(boolean levelsBanks) {
        return Arrays.stream(values())
                .filter(step -> levelsBanks || step != BANKS_LEVELLED)
                .toList();
    }
}
