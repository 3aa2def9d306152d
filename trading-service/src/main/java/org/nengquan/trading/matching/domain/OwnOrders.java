package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One participant's open orders on one side, in no order: joining and leaving cost nothing, however many there are. */
final class OwnOrders implements Iterable<Order> {
    private final List<Order> orders = new ArrayList<>();

    void add(Order order) {
        order.ownPlace = orders.size();
        orders.add(order);
    }

    /** The last one takes its place. */
    void remove(Order order) {
        Order last = orders.removeLast();
        if (last != order) {
            orders.set(order.ownPlace, last);
            last.ownPlace = order.ownPlace;
        }
    }

    @Override
    public Iterator<Order> iterator() {
        return orders.iterator();
    }
}
