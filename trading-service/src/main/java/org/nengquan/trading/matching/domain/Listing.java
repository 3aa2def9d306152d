package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * 挂牌交易, the mode that 方案二(三)3 prescribes: limit orders matched by price, then saved units first (方案一(二)3), then
 * time, at the price of the order that was there first.
 */
final class Listing {
    private final Floor floor;
    private final Roll roll;
    private final Accounts accounts;
    private final TradingDay day;
    private final MarketFacts facts;
    private final Map<UUID, Order> open = new HashMap<>();
    private long arrivals;

    Listing(Floor floor) {
        this.floor = floor;
        this.roll = floor.roll;
        this.accounts = floor.accounts;
        this.day = floor.day;
        this.facts = floor.facts;
    }

    void apply(ListingCommand command, List<Event> events) {
        switch (command) {
            case ListingCommand.PlaceOrder place -> place(place, events);
            case ListingCommand.CancelOrder cancel -> cancel(cancel, events);
        }
    }

    Collection<Order> open() {
        return open.values();
    }

    long arrivals() {
        return arrivals;
    }

    private void place(ListingCommand.PlaceOrder command, List<Event> events) {
        if (judge(command.intent()) instanceof Decision.Refused(var why)) {
            events.add(new ListingEvent.OrderRefused(command.orderId(), why));
            return;
        }
        Order order = accept(command);
        events.add(new ListingEvent.OrderAccepted(order.id));
        match(order, events);
        if (order.remaining() > 0) {
            rest(order);
        }
    }

    private void cancel(ListingCommand.CancelOrder command, List<Event> events) {
        Order order = open.get(command.orderId());
        if (order == null || !order.account.uscc().equals(command.uscc())) {
            events.add(new ListingEvent.CancelMissed(command.orderId()));
            return;
        }
        events.add(new ListingEvent.OrderCancelled(order.id, order.remaining()));
        end(order);
    }

    /** Day orders end with the day, in the order in which they came. */
    void endWithDay(List<Event> events) {
        var all = new ArrayList<>(open.values());
        all.sort(Comparator.comparingLong(order -> order.arrival));
        for (Order order : all) {
            events.add(new ListingEvent.OrderLapsed(order.id, order.remaining()));
            end(order);
        }
    }

    /** Puts the orders of a snapshot back into the book; their stakes are in the snapshot's balances already. */
    void restore(Snapshot snapshot) {
        snapshot.orders().forEach(this::restore);
        arrivals = snapshot.arrivals();
    }

    private void restore(Snapshot.OpenOrder saved) {
        Account account = accounts.of(saved.intent().uscc());
        var order = new Order(saved.orderId(), saved.intent(), account, saved.arrival());
        rest(order.restored(saved.remaining()));
    }

    private Decision judge(Intent intent) {
        Decision lawful = Gates.listing(intent, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Account account = accounts.find(intent.uscc());
        Decision honest = SelfTrade.check(intent, account);
        return honest instanceof Decision.Refused ? honest : Stake.check(intent, account);
    }

    private Order accept(ListingCommand.PlaceOrder command) {
        Intent intent = command.intent();
        var order = new Order(command.orderId(), intent, accounts.of(intent.uscc()), arrivals++);
        order.reserve();
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.bid(intent.instrument(), intent.quantity());
        }
        return order;
    }

    private void match(Order taker, List<Event> events) {
        Ladder makers =
                day.book(taker.intent.instrument()).side(taker.intent.side().opposite());
        Order maker = makers.best();
        while (taker.remaining() > 0 && maker != null && taker.accepts(maker.intent.priceFen())) {
            trade(taker, maker, makers, events);
            maker = makers.best();
        }
    }

    private void trade(Order taker, Order maker, Ladder makers, List<Event> events) {
        long quantity = Math.min(taker.remaining(), maker.remaining());
        long priceFen = maker.intent.priceFen();
        fill(taker, quantity, priceFen);
        fill(maker, quantity, priceFen);
        accounts.touch(maker.account);
        makers.filled(maker, quantity);
        if (maker.remaining() == 0) {
            leave(maker);
        }
        floor.book(taker.buys() ? traded(taker, maker, quantity) : traded(maker, taker, quantity), events);
    }

    private void fill(Order order, long quantity, long priceFen) {
        order.fill(quantity, priceFen);
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.buy(order.intent.instrument(), quantity);
        }
    }

    private Event.TradeExecuted traded(Order buy, Order sell, long quantity) {
        long priceFen = buy.arrival < sell.arrival ? buy.intent.priceFen() : sell.intent.priceFen();
        return new Event.TradeExecuted(
                day.nextTradeNumber(),
                day.openRules().businessDate(),
                sell.intent.instrument(),
                Objects.requireNonNull(sell.intent.priority(), "a seller says which units it offers"),
                quantity,
                priceFen,
                buy.account.uscc(),
                sell.account.uscc(),
                buy.id,
                sell.id,
                buy.intent.projectId(),
                TradeMode.LISTING);
    }

    private void rest(Order order) {
        day.book(order.intent.instrument()).side(order.intent.side()).add(order);
        open.put(order.id, order);
        order.account.openOrders().add(order);
    }

    private void end(Order order) {
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.unbid(order.intent.instrument(), order.remaining());
        }
        leave(order);
        order.end();
        accounts.touch(order.account);
    }

    private void leave(Order order) {
        day.book(order.intent.instrument()).side(order.intent.side()).remove(order);
        open.remove(order.id);
        order.account.openOrders().remove(order);
    }

    private Roll.@Nullable Purchases purchasesOf(Order order) {
        return order.buys() ? roll.purchasesOf(order.intent.projectId()) : null;
    }
}
