package org.nengquan.settlement.levelling.domain;

import java.time.LocalDate;

/**
 * The life of one transfer. What became of it is never guessed: it stays where it is until a bank says so.
 *
 * <pre>
 * Ordered ──the payer's bank has paid──▶ Paid ──the receiver's bank has it──▶ Arrived
 *    ├──the receiver's bank has it first──────────────────────────────────────▲
 *    └──refused──▶ Refused
 * </pre>
 */
public sealed interface TransferState {

    /** The word for it in tables and answers. */
    String word();

    /** The payer's bank is being asked; until a bank answers, nothing is known. */
    record Ordered() implements TransferState {
        public Paid paid(LocalDate on) {
            return new Paid(on);
        }

        public Refused refused(LocalDate on) {
            return new Refused(on);
        }

        /** That it arrived proves that it was paid. */
        public Arrived arrived(Arrival arrival, LocalDate on) {
            return new Arrived(on, arrival);
        }

        @Override
        public String word() {
            return "ORDERED";
        }
    }

    /** It has left and is in transit. */
    record Paid(LocalDate on) implements TransferState {
        public Arrived arrived(Arrival arrival) {
            return new Arrived(on, arrival);
        }

        @Override
        public String word() {
            return "PAID";
        }
    }

    /** It is where it should be. */
    record Arrived(LocalDate paidOn, Arrival arrival) implements TransferState {
        @Override
        public String word() {
            return "ARRIVED";
        }
    }

    /** The payer's bank has said no, which is final; the next day's levelling tries anew. */
    record Refused(LocalDate on) implements TransferState {
        @Override
        public String word() {
            return "REFUSED";
        }
    }

    /**
     * How the receiving bank told of it.
     *
     * @param depositId that bank's own name for it
     * @param bookedOn that bank's booking date
     */
    record Arrival(String depositId, LocalDate bookedOn) {}
}
