package org.nengquan.trading.matching.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * What every mode of trading stands on: who takes part, what they have here, and the market's day. Whatever counts in
 * whichever way a trade comes about is counted here.
 */
final class Floor {
    final Roll roll = new Roll();
    final Accounts accounts = new Accounts();
    final TradingDay day = new TradingDay();
    final CityFirst cityFirst = new CityFirst(roll);
    /** What the gates may know of it. */
    final Facts facts = new Facts(roll, accounts, day, cityFirst);

    /** Sets an order's stake aside and counts what it would buy. */
    void commit(Order order) {
        order.reserve();
        order.account.bids(order.intent, order.intent.quantity());
        cityFirst.use(order.intent, order.intent.quantity());
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.bid(order.intent.instrument(), order.intent.quantity());
        }
    }

    /** Trades part of an order. */
    void fill(Order order, long quantity, long priceFen) {
        order.fill(quantity, priceFen);
        order.account.bids(order.intent, -quantity);
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.buy(order.intent.instrument(), quantity);
        }
    }

    /** Ends an order: what remains of its stake is free again. */
    void end(Order order) {
        order.account.bids(order.intent, -order.remaining());
        cityFirst.giveBack(order.intent, order.remaining());
        Roll.Purchases purchases = purchasesOf(order);
        if (purchases != null) {
            purchases.unbid(order.intent.instrument(), order.remaining());
        }
        order.end();
        accounts.touch(order.account);
    }

    /** The trade of two orders, with the day's next number. */
    Event.TradeExecuted traded(TradeMode mode, Order buy, Order sell, long quantity, long priceFen) {
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
                mode);
    }

    /** Books a trade of any mode: the day's figures, both parties' positions, a large holder to report. */
    void book(Event.TradeExecuted trade, Account buyer, Account seller, List<Event> events) {
        day.count(trade);
        events.add(trade);
        accounts.touch(buyer);
        accounts.touch(seller);
        long before = buyer.netBought(trade.instrument());
        buyer.bought(trade.instrument(), trade.quantity());
        seller.bought(trade.instrument(), -trade.quantity());
        LargeHolders.report(buyer, before, trade, day.openRules(), events);
    }

    private Roll.@Nullable Purchases purchasesOf(Order order) {
        return order.buys() ? roll.purchasesOf(order.intent.projectId()) : null;
    }
}
