package org.nengquan.local.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of the bank's journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Booking.Deposit.class, name = "DEPOSIT"),
    @JsonSubTypes.Type(value = Booking.Payment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = Booking.Refusal.class, name = "REFUSAL")
})
sealed interface Booking {

    /** The customer's own name for it; a second booking under the same name is the same booking. */
    String reference();

    /** What it adds to the balance, in fen. */
    long effectFen();

    /**
     * Money that a participant paid in.
     *
     * @param sequence its place among the deposits, from 1 without gaps
     * @param depositId chosen by the payer's bank
     * @param uscc for whom it is meant
     * @param amountFen more than nothing
     * @param reference what the payer wrote
     * @param bookedOn the bank's date
     */
    record Deposit(long sequence, String depositId, String uscc, long amountFen, String reference, String bookedOn)
            implements Booking {

        @Override
        public long effectFen() {
            return amountFen;
        }
    }

    /**
     * Money that the settlement account paid out.
     *
     * @param reference the order's end-to-end id
     * @param toUscc to whom
     * @param amountFen more than nothing
     * @param purpose what for
     */
    record Payment(String reference, String toUscc, long amountFen, String purpose) implements Booking {

        @Override
        public long effectFen() {
            return -amountFen;
        }
    }

    /**
     * An order that was not executed. It is kept because a no is final: the same order is refused for ever.
     *
     * @param reference the order's end-to-end id
     */
    record Refusal(String reference) implements Booking {

        @Override
        public long effectFen() {
            return 0;
        }
    }
}
