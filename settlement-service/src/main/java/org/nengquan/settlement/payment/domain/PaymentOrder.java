package org.nengquan.settlement.payment.domain;

import org.nengquan.settlement.bankaccount.domain.SettlementAccount;

/**
 * An order to the bank to pay out.
 *
 * @param endToEndId ours; the bank executes the same id once
 * @param from which of our accounts pays
 * @param to who receives the money
 * @param amountFen more than nothing
 * @param purpose shown to the receiver
 */
public record PaymentOrder(String endToEndId, SettlementAccount from, Payee to, long amountFen, String purpose) {

    public PaymentOrder {
        if (amountFen <= 0) {
            throw new IllegalArgumentException("a payment of " + amountFen + " fen");
        }
    }

    /** Who receives a payment. */
    public sealed interface Payee {

        /** How the tables name it: 统一社会信用代码, or the code of an account of ours. */
        String name();
    }

    /** The account that somebody has registered with the bank, by 统一社会信用代码. */
    public record Participant(String uscc) implements Payee {
        @Override
        public String name() {
            return uscc;
        }
    }

    /** Another settlement account of ours (调拨). */
    public record OwnAccount(SettlementAccount account) implements Payee {
        @Override
        public String name() {
            return account.code();
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
