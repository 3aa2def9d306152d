package org.nengquan.settlement.payment.domain;

/**
 * One line of the bank's statement of our account (银行对账单明细).
 *
 * @param sequence its place on the account: dense from 1
 * @param kind in or out
 * @param reference the deposit id, or our end-to-end id
 * @param uscc who paid, or who was paid
 * @param amountFen more than nothing
 */
public record BankLine(long sequence, Kind kind, String reference, String uscc, long amountFen) {

    public BankLine {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("a line of " + amountFen + " fen");
        }
    }

    /** Which way the money went. */
    public enum Kind {
        DEPOSIT,
        PAYMENT
    }
}
