package org.nengquan.registry.delivery.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengquan.registry.delivery.domain.Delivery;
import org.nengquan.registry.delivery.domain.DeliveryOrder;
import org.nengquan.registry.ledger.app.MoveQuota;

/**
 * Delivers a batch of trades, each whole or not at all and each once, however often it is asked. A batch costs a fixed
 * number of statements. Joins the running transaction.
 */
@ApplicationScoped
public class DeliverTrades {

    private final Deliveries deliveries;
    private final MoveQuota moveQuota;
    private final DeliveryAnnouncements announcements;

    DeliverTrades(Deliveries deliveries, MoveQuota moveQuota, DeliveryAnnouncements announcements) {
        this.deliveries = deliveries;
        this.moveQuota = moveQuota;
        this.announcements = announcements;
    }

    /** Delivers in the order given. */
    public Uni<Void> deliver(List<DeliveryOrder> orders) {
        Map<String, DeliveryOrder> byTrade = new LinkedHashMap<>();
        orders.forEach(order -> byTrade.putIfAbsent(order.tradeNumber(), order));
        return deliveries.ended(byTrade.keySet()).flatMap(ended -> deliverNew(open(byTrade.values(), ended)));
    }

    private static List<DeliveryOrder> open(Collection<DeliveryOrder> orders, Set<String> ended) {
        return orders.stream()
                .filter(order -> !ended.contains(order.tradeNumber()))
                .toList();
    }

    private Uni<Void> deliverNew(List<DeliveryOrder> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return moveQuota
                .move(orders.stream().map(DeliveryOrder::movement).toList())
                .map(results -> ends(orders, results))
                .call(deliveries::addAll)
                .flatMap(announcements::ended);
    }

    private static List<Delivery> ends(List<DeliveryOrder> orders, List<MoveQuota.Result> results) {
        List<Delivery> ends = new ArrayList<>(orders.size());
        for (int i = 0; i < orders.size(); i++) {
            MoveQuota.Result result = results.get(i);
            ends.add(Delivery.of(orders.get(i), result.lots(), result.movable()));
        }
        return ends;
    }
}
