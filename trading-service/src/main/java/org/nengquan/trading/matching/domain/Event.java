package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * What a command brought about. A command without events changed at most what the market knows, or was told before. Each
 * mode of trading has its own events; a trade is the same in all of them.
 */
public sealed interface Event
        permits DayEvent,
                HaltEvent,
                ListingEvent,
                BlockEvent,
                AuctionEvent,
                DirectedEvent,
                FirstCallEvent,
                PositionEvent,
                RuleEvent,
                Event.TradeExecuted {

    /**
     * Two parties met.
     *
     * @param priceFen on the listing the price of the order that was there first
     * @param buyOrderId the buyer's order, bid or confirmation
     * @param sellOrderId the seller's
     */
    record TradeExecuted(
            String tradeNumber,
            LocalDate businessDate,
            Instrument instrument,
            Priority priority,
            long quantity,
            long priceFen,
            String buyerUscc,
            String sellerUscc,
            UUID buyOrderId,
            UUID sellOrderId,
            @Nullable String projectId,
            TradeMode mode)
            implements Event {

        /** A trade written before there were other modes is one of the listing. */
        public TradeExecuted {
            mode = mode == null ? TradeMode.LISTING : mode;
        }

        public long amountFen() {
            return Fen.amount(priceFen, quantity);
        }
    }
}
