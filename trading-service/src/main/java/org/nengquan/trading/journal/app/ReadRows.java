package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantStatus;

/** What one batch changes in the tables that readers ask. */
public final class ReadRows {
    /** A new order, with what already happened to it in the same batch. */
    public record NewOrder(
            UUID orderId,
            long seq,
            Instant placedAt,
            LocalDate businessDate,
            String clientOrderId,
            Intent intent,
            OrderChange change) {}

    /** What happened to an order: how much more of it was filled, and whether it ended otherwise. */
    public static final class OrderChange {
        private long filled;
        private String end = "";

        public long filled() {
            return filled;
        }

        /** {@code CANCELLED}, {@code LAPSED} or empty. */
        public String end() {
            return end;
        }

        void fill(long quantity) {
            filled += quantity;
        }

        void end(String how) {
            end = how;
        }
    }

    /** A trade and the line that brought it about. */
    public record NewTrade(long seq, Instant at, Event.TradeExecuted trade) {}

    /** A refusal and whom it met. */
    public record NewRefusal(Instant at, String command, String person, String uscc, Refusal why) {}

    /** A day that opened. */
    public record OpenedDay(Instant at, DayEvent.DayOpened day) {}

    /** A day that closed. */
    public record ClosedDay(Instant at, DayEvent.DayClosed day) {}

    /** A participant's status that changed. */
    public record NewStatus(String uscc, ParticipantStatus status) {}

    private final Map<UUID, NewOrder> newOrders = new LinkedHashMap<>();
    private final Map<UUID, OrderChange> changedOrders = new LinkedHashMap<>();
    private final List<NewTrade> trades = new ArrayList<>();
    private final List<NewRefusal> refusals = new ArrayList<>();
    private final List<OpenedDay> openedDays = new ArrayList<>();
    private final List<ClosedDay> closedDays = new ArrayList<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final List<NewStatus> statuses = new ArrayList<>();
    private final BlockRows blocks = new BlockRows();
    private final MeasureRows measures = new MeasureRows();
    private final AuctionRows auctions = new AuctionRows();
    private final OfferRows offers = new OfferRows();
    private final BarringRows barrings = new BarringRows();

    public List<NewOrder> newOrders() {
        return new ArrayList<>(newOrders.values());
    }

    /** Changes of orders that were there before the batch. */
    public Map<UUID, OrderChange> changedOrders() {
        return changedOrders;
    }

    public List<NewTrade> trades() {
        return trades;
    }

    public List<NewRefusal> refusals() {
        return refusals;
    }

    public List<OpenedDay> openedDays() {
        return openedDays;
    }

    public List<ClosedDay> closedDays() {
        return closedDays;
    }

    public List<Participant> participants() {
        return new ArrayList<>(participants.values());
    }

    public List<NewStatus> statuses() {
        return statuses;
    }

    public BlockRows blocks() {
        return blocks;
    }

    public MeasureRows measures() {
        return measures;
    }

    public AuctionRows auctions() {
        return auctions;
    }

    public OfferRows offers() {
        return offers;
    }

    public BarringRows barrings() {
        return barrings;
    }

    void add(NewOrder order) {
        newOrders.put(order.orderId(), order);
    }

    void add(Participant participant) {
        participants.put(participant.uscc(), participant);
    }

    /** The changes of that order, wherever they will be written. */
    OrderChange changeOf(UUID orderId) {
        NewOrder fresh = newOrders.get(orderId);
        return fresh == null ? changedOrders.computeIfAbsent(orderId, id -> new OrderChange()) : fresh.change();
    }
}
