package org.nengquan.local.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/** One line of the bank's journal. An account that is not named is the first one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Booking.Deposit.class, name = "DEPOSIT"),
    @JsonSubTypes.Type(value = Booking.Payment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = Booking.Transfer.class, name = "TRANSFER"),
    @JsonSubTypes.Type(value = Booking.Refusal.class, name = "REFUSAL")
})
sealed interface Booking {

    /** The customer's own name for it; a second booking under the same name is the same booking. */
    String reference();

    /**
     * Money that came in.
     *
     * @param sequence its place among the deposits of the account, from 1 without gaps
     * @param depositId chosen by the payer's bank
     * @param uscc for whom it is meant
     * @param amountFen more than nothing
     * @param reference what the payer wrote
     * @param bookedOn the bank's date
     * @param account at which it came in
     * @param endToEndId the payer's name for it; empty if it gave none
     */
    record Deposit(
            long sequence,
            String depositId,
            String uscc,
            long amountFen,
            String reference,
            String bookedOn,
            String account,
            String endToEndId)
            implements Booking {
        public Deposit {
            account = Objects.requireNonNullElse(account, "");
            endToEndId = Objects.requireNonNullElse(endToEndId, "");
        }
    }

    /**
     * Money that a settlement account paid out.
     *
     * @param reference the order's end-to-end id
     * @param toUscc to whom
     * @param amountFen more than nothing
     * @param purpose what for
     * @param account which paid
     */
    record Payment(String reference, String toUscc, long amountFen, String purpose, String account) implements Booking {
        public Payment {
            account = Objects.requireNonNullElse(account, "");
        }
    }

    /**
     * Money that went from one settlement account to another (调拨).
     *
     * @param reference the order's end-to-end id
     * @param account which paid
     * @param amountFen more than nothing
     * @param arrival as the other account has it
     */
    record Transfer(String reference, String account, long amountFen, Deposit arrival) implements Booking {}

    /**
     * An order that was not executed. It is kept because a no is final: the same order is refused for ever.
     *
     * @param reference the order's end-to-end id
     */
    record Refusal(String reference) implements Booking {}
}
