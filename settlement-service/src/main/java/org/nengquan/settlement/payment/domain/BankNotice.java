package org.nengquan.settlement.payment.domain;

import java.time.LocalDate;

/** Something the bank tells us, in the bank's own order. */
public sealed interface BankNotice {

    /** Its place in the bank's order: dense from 1. */
    long sequence();

    /**
     * Money has come in (到账通知): a participant's, or our own from another settlement account.
     *
     * @param depositId the bank's own name for the payment; repeated if the bank repeats itself
     * @param uscc 统一社会信用代码 that the payer gave
     * @param amountFen more than nothing
     * @param reference the payer's words
     * @param bookedOn the bank's booking date
     * @param endToEndId the payer's own name for the payment; ours, if we ordered it; empty if none was given
     */
    record DepositNotice(
            long sequence,
            String depositId,
            String uscc,
            long amountFen,
            String reference,
            LocalDate bookedOn,
            String endToEndId)
            implements BankNotice {

        public DepositNotice {
            if (amountFen <= 0) {
                throw new IllegalArgumentException("a deposit of " + amountFen + " fen");
            }
            if (depositId.isBlank()) {
                throw new IllegalArgumentException("a deposit without an id");
            }
        }
    }

    /**
     * A notice that does not say what a notice must say. It is set aside, so that those behind it go on.
     *
     * @param content as it came
     * @param reason what is wrong with it
     */
    record UnreadableNotice(long sequence, String content, String reason) implements BankNotice {}
}
