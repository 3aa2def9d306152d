package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;

/** Orders in the order of their arrival; joining at the end and leaving anywhere take one step. */
final class Queue {
    private @Nullable Order first;
    private @Nullable Order last;

    @Nullable
    Order first() {
        return first;
    }

    void join(Order order) {
        order.before = last;
        order.behind = null;
        if (last == null) {
            first = order;
        } else {
            last.behind = order;
        }
        last = order;
    }

    void leave(Order order) {
        if (order.before == null) {
            first = order.behind;
        } else {
            order.before.behind = order.behind;
        }
        if (order.behind == null) {
            last = order.before;
        } else {
            order.behind.before = order.before;
        }
        order.before = null;
        order.behind = null;
    }
}
