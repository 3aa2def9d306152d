package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of one trade's settlement, trade by trade and in full (逐笔全额). A state offers only the moves that are
 * lawful from it, so an unlawful move does not compile; the table refuses it too.
 *
 * <pre>
 * Claimed ──deliveryRequested──▶ Delivering ──delivered──▶ Settled
 *                                     └──────refused────▶ Defaulted
 * </pre>
 */
public sealed interface SettlementState {

    /** Whether nothing can happen to the trade any more. */
    default boolean isFinal() {
        return false;
    }

    /** The buyer's cash is set apart for the seller; nobody else can reach it. */
    record Claimed() implements SettlementState {
        public Delivering deliveryRequested() {
            return new Delivering();
        }
    }

    /** The registry has been asked to move the quota. */
    record Delivering() implements SettlementState {
        public Settled delivered(Proceeds proceeds, LocalDate on) {
            Optional<String> region =
                    proceeds instanceof Proceeds.ToTreasury fund ? Optional.of(fund.regionCode()) : Optional.empty();
            return new Settled(proceeds.feeFen(), region, on);
        }

        public Defaulted refused(Default why, LocalDate on) {
            return new Defaulted(why, on);
        }
    }

    /**
     * Quota delivered and cash paid.
     *
     * @param feeFen kept by the exchange out of the amount
     * @param treasuryRegion the region whose fund was paid, if the seller was a public body
     * @param on the business date of delivery and payment
     */
    record Settled(long feeFen, Optional<String> treasuryRegion, LocalDate on) implements SettlementState {
        @Override
        public boolean isFinal() {
            return true;
        }
    }

    /**
     * The registry refused to deliver; the buyer has its cash back.
     *
     * @param why what the registry said
     * @param on the business date of the unwinding
     */
    record Defaulted(Default why, LocalDate on) implements SettlementState {
        @Override
        public boolean isFinal() {
            return true;
        }
    }
}
