package org.nengquan.trading.matching.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gates;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.MarketFacts;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * 挂牌交易, the mode that 方案二(三)3 prescribes: limit orders matched by price, then saved units first (方案一(二)3), then
 * time, at the price of the order that was there first. Or a taker points at one listing (摘牌).
 */
final class Listing {
    /** Orders that rest at once on a busy day: so many find room without the map growing while it is busiest. */
    private static final int MANY = 40_000;

    private final Floor floor;
    private final Accounts accounts;
    private final TradingDay day;
    private final Map<UUID, Order> open = HashMap.newHashMap(MANY);
    private long arrivals;

    Listing(Floor floor) {
        this.floor = floor;
        this.accounts = floor.accounts;
        this.day = floor.day;
    }

    void apply(ListingCommand command, List<Event> events) {
        switch (command) {
            case ListingCommand.PlaceOrder place -> place(place, events);
            case ListingCommand.TakeListing take -> take(take, events);
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
        if (judge(command, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new ListingEvent.OrderRefused(command.orderId(), why));
            return;
        }
        Order order = accept(command, events);
        match(order, events);
        if (order.remaining() > 0) {
            rest(order);
        }
    }

    private void take(ListingCommand.TakeListing command, List<Event> events) {
        Order listed = open.get(command.listingId());
        if (judge(command, floor.facts) instanceof Decision.Refused(var why)) {
            events.add(new ListingEvent.OrderRefused(command.orderId(), why));
            return;
        }
        Order taker = accept(command, events);
        trade(taker, Objects.requireNonNull(listed, "Taking refuses without a listing"), events);
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
        for (Order order : byArrival(open.values())) {
            events.add(new ListingEvent.OrderLapsed(order.id, order.remaining()));
            end(order);
        }
    }

    /** Of what a project bids for beyond its quantity, the newest goes first. */
    void endBarred(Recheck recheck, List<Event> events) {
        for (Order order : byArrival(open.values()).reversed()) {
            Refusal why = recheck.of(order.intent);
            if (why != null) {
                events.add(new ListingEvent.OrderBarred(order.id, order.account.uscc(), order.remaining(), why));
                end(order);
            }
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
        account.bids(saved.intent(), saved.remaining());
        rest(order.restored(saved.remaining()));
    }

    /** What the market answers to the order as it stands, if these are the facts; changes nothing. */
    Decision judge(ListingCommand.Entry entry, MarketFacts facts) {
        return switch (entry) {
            case ListingCommand.PlaceOrder place -> judge(place.intent(), facts);
            case ListingCommand.TakeListing take -> judge(take.intent(), open.get(take.listingId()), facts);
        };
    }

    private Decision judge(Intent intent, MarketFacts facts) {
        Decision lawful = Gates.listing(intent, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Account account = accounts.find(intent.uscc());
        Decision honest = SelfTrade.check(intent, account, bestAgainst(intent));
        return honest instanceof Decision.Refused ? honest : Stake.check(intent, account);
    }

    /** Who points at a listing passes the same gates; whom it trades with is known, so only that one must not be itself. */
    private Decision judge(Intent intent, @Nullable Order listed, MarketFacts facts) {
        Decision lawful = Gates.listing(intent, facts);
        if (lawful instanceof Decision.Refused) {
            return lawful;
        }
        Decision fair = Taking.check(intent, listed, bestAgainst(intent));
        return fair instanceof Decision.Refused ? fair : Stake.check(intent, accounts.find(intent.uscc()));
    }

    private Order accept(ListingCommand.Entry command, List<Event> events) {
        Intent intent = command.intent();
        var order = new Order(command.orderId(), intent, accounts.of(intent.uscc()), arrivals++);
        floor.commit(order);
        events.add(new ListingEvent.OrderAccepted(order.id));
        return order;
    }

    private void match(Order taker, List<Event> events) {
        Ladder makers =
                day.book(taker.intent.instrument()).side(taker.intent.side().opposite());
        Order maker = makers.best();
        while (taker.remaining() > 0 && maker != null && taker.accepts(maker.intent.priceFen())) {
            trade(taker, maker, events);
            maker = makers.best();
        }
    }

    /** At the price of the maker, which was there first. */
    private void trade(Order taker, Order maker, List<Event> events) {
        long quantity = Math.min(taker.remaining(), maker.remaining());
        long priceFen = maker.intent.priceFen();
        floor.fill(taker, quantity, priceFen);
        floor.fill(maker, quantity, priceFen);
        ladderOf(maker).filled(maker, quantity);
        if (maker.remaining() == 0) {
            leave(maker);
        }
        Order buy = taker.buys() ? taker : maker;
        Order sell = taker.buys() ? maker : taker;
        floor.book(floor.traded(TradeMode.LISTING, buy, sell, quantity, priceFen), buy.account, sell.account, events);
    }

    private static List<Order> byArrival(Collection<Order> orders) {
        return orders.stream()
                .sorted(Comparator.comparingLong(order -> order.arrival))
                .toList();
    }

    /** The order that is next to trade on the other side; null if there is none. */
    private @Nullable Order bestAgainst(Intent intent) {
        return day.book(intent.instrument()).side(intent.side().opposite()).best();
    }

    private void rest(Order order) {
        ladderOf(order).add(order);
        open.put(order.id, order);
        order.account.own(order.intent.side()).add(order);
    }

    private void end(Order order) {
        leave(order);
        floor.end(order);
    }

    private void leave(Order order) {
        ladderOf(order).remove(order);
        open.remove(order.id);
        order.account.own(order.intent.side()).remove(order);
    }

    private Ladder ladderOf(Order order) {
        return day.book(order.intent.instrument()).side(order.intent.side());
    }
}
