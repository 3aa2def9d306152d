package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** What a command brought about. A command without events changed at most what the market knows, or was told before. */
public sealed interface Event {

    /** The market is open. */
    record DayOpened(LocalDate businessDate, List<Market> markets) implements Event {
        /** One instrument's reference and limits for the day, in fen. */
        public record Market(Instrument instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {}
    }

    /** The market is closed; its figures of the day. */
    record DayClosed(LocalDate businessDate, List<Market> markets) implements Event {
        /** One instrument's figures: prices in fen, quantity in units, amount in fen, number of trades. */
        public record Market(
                Instrument instrument,
                long openFen,
                long highFen,
                long lowFen,
                long closeFen,
                long quantity,
                long amountFen,
                long trades) {}
    }

    /** The day could not be opened or closed. */
    record DayUnchanged(LocalDate businessDate, DayObstacle obstacle) implements Event {}

    /** The order passed every gate and its stake is reserved. */
    record OrderAccepted(UUID orderId) implements Event {}

    /** The order was refused and left nothing behind. */
    record OrderRefused(UUID orderId, Refusal why) implements Event {}

    /** Two orders met, at the price of the one that was there first. */
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
            @Nullable String projectId)
            implements Event {

        public long amountFen() {
            return Fen.amount(priceFen, quantity);
        }
    }

    /** The holder took what remained of the order off the book. */
    record OrderCancelled(UUID orderId, long remaining) implements Event {}

    /** What remained of the order ended with the day. */
    record OrderLapsed(UUID orderId, long remaining) implements Event {}

    /** There is no such open order of this participant: nothing happened. */
    record CancelMissed(UUID orderId) implements Event {}

    /** Quota arrived in the market. */
    record QuotaCredited(String transferId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements Event {}

    /** Cash arrived in the market. */
    record CashCredited(String transferId, String uscc, long amountFen) implements Event {}

    /** Quota left the market for the registry. */
    record QuotaReleased(UUID releaseId, String uscc, Instrument instrument, Priority priority, long quantity)
            implements Event {}

    /** Cash left the market for settlement. */
    record CashReleased(UUID releaseId, String uscc, long amountFen) implements Event {}

    /** The release was refused; nothing moved. */
    record ReleaseRefused(UUID releaseId, Refusal why) implements Event {}
}
