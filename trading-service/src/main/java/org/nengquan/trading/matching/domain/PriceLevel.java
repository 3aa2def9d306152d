package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Priority;

/** The orders at one price: saved units before all others (方案一(二)3), then by time. Buyers all stand in one queue. */
final class PriceLevel {
    private final long priceFen;
    private final Queue saved = new Queue();
    private final Queue others = new Queue();
    private long quantity;
    private int orders;

    PriceLevel(long priceFen) {
        this.priceFen = priceFen;
    }

    long priceFen() {
        return priceFen;
    }

    long quantity() {
        return quantity;
    }

    int orders() {
        return orders;
    }

    boolean isEmpty() {
        return orders == 0;
    }

    @Nullable
    Order first() {
        Order first = saved.first();
        return first == null ? others.first() : first;
    }

    void add(Order order) {
        queueOf(order).join(order);
        quantity = Math.addExact(quantity, order.remaining());
        orders++;
    }

    /** Takes the order away with what remains of it. */
    void remove(Order order) {
        queueOf(order).leave(order);
        quantity -= order.remaining();
        orders--;
    }

    /** Part of an order at this price was traded. */
    void filled(long traded) {
        quantity -= traded;
    }

    private Queue queueOf(Order order) {
        return order.intent.priority() == Priority.SAVED ? saved : others;
    }
}
