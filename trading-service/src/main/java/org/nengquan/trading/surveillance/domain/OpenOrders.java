package org.nengquan.trading.surveillance.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The orders that are on the book, so that a trade and a cancellation can be told with the orders they concern. */
final class OpenOrders {
    private static final class Open {
        private final Happening.Placed order;
        private long left;

        Open(Happening.Placed order) {
            this.order = order;
            this.left = order.quantity();
        }
    }

    private final Map<UUID, Open> orders = new HashMap<>();

    void placed(Happening.Placed order) {
        orders.put(order.orderId(), new Open(order));
    }

    Optional<Happening.Placed> cancelled(Happening.Cancelled cancelled) {
        return Optional.ofNullable(orders.remove(cancelled.orderId())).map(open -> open.order);
    }

    Match traded(Happening.Traded trade) {
        return new Match(
                trade, fill(trade.buyOrderId(), trade.quantity()), fill(trade.sellOrderId(), trade.quantity()));
    }

    private Optional<Happening.Placed> fill(UUID orderId, long quantity) {
        Open open = orders.get(orderId);
        if (open != null) {
            open.left -= quantity;
            orders.computeIfPresent(orderId, (id, kept) -> kept.left <= 0 ? null : kept);
        }
        return Optional.ofNullable(open).map(filled -> filled.order);
    }
}
