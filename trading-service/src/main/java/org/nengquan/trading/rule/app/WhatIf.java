package org.nengquan.trading.rule.app;

import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * What a changed figure would have done to the last orders, agreements on blocks, auctions and sealed bids.
 *
 * @param orders how many of all these were looked at
 * @param wouldRefuse how many of those that were accepted it would have refused
 * @param wouldLetThrough how many of those that were refused it would have let through
 * @param changed each of these, oldest first
 */
public record WhatIf(int orders, int wouldRefuse, int wouldLetThrough, List<Changed> changed) {

    /**
     * An order, an agreement on a block, an auction or a sealed bid that would have been answered otherwise: price in fen,
     * quantity in units.
     *
     * @param orderId its id, whatever it is
     * @param mode which of these: orders are of the {@code LISTING}
     * @param priceFen of a sealed bid the reserve price, for its own is secret
     * @param verdict {@code WOULD_REFUSE} or {@code WOULD_LET_THROUGH}
     * @param why the refusal that would have come, or the one that would not
     */
    public record Changed(
            UUID orderId,
            TradeMode mode,
            Instrument instrument,
            Side side,
            long priceFen,
            long quantity,
            String verdict,
            Refusal why) {}
}
