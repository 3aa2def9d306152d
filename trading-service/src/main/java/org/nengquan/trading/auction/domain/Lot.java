package org.nengquan.trading.auction.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * What is put up for auction.
 *
 * @param instrument what
 * @param side what its owner does: {@code SELL} in a sale auction, {@code BUY} in a purchase auction
 * @param priority which of its units a seller puts up; null in a purchase auction
 * @param projectId the project a buyer buys for, if any; null in a sale auction
 * @param quantity whole units
 * @param reservePriceFen the lowest price at which a seller sells, the highest at which a buyer buys; fen for each unit
 */
public record Lot(
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        @Nullable String projectId,
        long quantity,
        long reservePriceFen) {

    /** A lot is a lawful wish, whoever has it. */
    public Lot {
        var wish = new Intent("", instrument, side, priority, projectId, reservePriceFen, quantity);
        if (side == Side.SELL && wish.projectId() != null) {
            throw new IllegalArgumentException("a seller sells for no project");
        }
    }

    /** The owner's wish as the gates judge it. */
    public Intent intentOf(String uscc) {
        return new Intent(uscc, instrument, side, priority, projectId, reservePriceFen, quantity);
    }

    /** Whether the price is one at which the owner trades. */
    public boolean meetsReserve(long priceFen) {
        return side == Side.SELL ? priceFen >= reservePriceFen : priceFen <= reservePriceFen;
    }
}
