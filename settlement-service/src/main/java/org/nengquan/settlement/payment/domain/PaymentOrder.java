package org.nengquan.settlement.payment.domain;

/**
 * An order to the bank to pay out.
 *
 * @param endToEndId ours; the bank executes the same id once
 * @param toUscc whose registered account receives the money
 * @param amountFen more than nothing
 * @param purpose shown to the receiver
 */
public record PaymentOrder(String endToEndId, String toUscc, long amountFen, String purpose) {

    public PaymentOrder {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("a payment of " + amountFen + " fen");
        }
    }

    /** What the bank answers. */
    public enum Status {
        /** Taken; the statement will show it. */
        ACCEPTED,
        /** Not taken; nothing was paid. This is final: the same id is never paid later. */
        REFUSED,
        /** Received; the answer follows. */
        PENDING
    }
}
