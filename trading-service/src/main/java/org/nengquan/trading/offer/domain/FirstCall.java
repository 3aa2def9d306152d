package org.nengquan.trading.offer.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * Saved units that a unit of the region offers to its city before it may sell them to anybody else (优先收储, 办法§13).
 *
 * <pre>
 * open ──taken──▶ open, or over when nothing remains
 *   └──window over──▶ what remains is free for the whole market
 * </pre>
 *
 * @param callId the offer
 * @param uscc who offers
 * @param regionCode whose city may take it, GB/T 2260
 * @param instrument what
 * @param remaining units that the city may still take; reserved for it
 * @param offeredOn business date of the offer
 * @param daysLeft trading days until the window closes, today included
 */
public record FirstCall(
        UUID callId,
        String uscc,
        String regionCode,
        Instrument instrument,
        long remaining,
        LocalDate offeredOn,
        int daysLeft) {

    /** What is left after the city took a part. */
    public FirstCall taken(long quantity) {
        if (quantity < 1 || quantity > remaining) {
            throw new IllegalArgumentException("of " + remaining + " units no city takes " + quantity);
        }
        return new FirstCall(callId, uscc, regionCode, instrument, remaining - quantity, offeredOn, daysLeft);
    }

    /** The offer after one more trading day. */
    public FirstCall afterADay() {
        return new FirstCall(callId, uscc, regionCode, instrument, remaining, offeredOn, daysLeft - 1);
    }
}
