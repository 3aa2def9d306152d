package org.nengquan.registry.delivery.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.outbox.Sql;
import org.nengquan.registry.delivery.app.Deliveries;
import org.nengquan.registry.delivery.domain.Delivery;
import org.nengquan.registry.delivery.domain.DeliveryOrder;

@ApplicationScoped
class PostgresDeliveries implements Deliveries {

    @Override
    public Uni<Set<String>> ended(Collection<String> tradeNumbers) {
        return Sql.select("select trade_number from delivery where trade_number = any ($1::text[])", (Object)
                        tradeNumbers.toArray(String[]::new))
                .map(rows -> rows.stream().map(row -> (String) row[0]).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Void> addAll(List<Delivery> deliveries) {
        List<DeliveryOrder> orders = deliveries.stream().map(Delivery::order).toList();
        return Sql.update(
                        """
                        insert into delivery (trade_number, business_date, instrument, priority, quantity,
                            seller_uscc, buyer_uscc, status, refusal_code)
                        select n, d, i, p, q, s, b, t, nullif(r, '')
                        from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::bigint[], $6::text[],
                            $7::text[], $8::text[], $9::text[]) u (n, d, i, p, q, s, b, t, r)
                        """,
                        texts(orders, DeliveryOrder::tradeNumber),
                        orders.stream().map(DeliveryOrder::businessDate).toArray(LocalDate[]::new),
                        texts(orders, order -> order.instrument().name()),
                        texts(orders, order -> order.priority().name()),
                        orders.stream().map(DeliveryOrder::quantity).toArray(Long[]::new),
                        texts(orders, order -> order.seller().code()),
                        texts(orders, order -> order.buyer().code()),
                        texts(deliveries, PostgresDeliveries::status),
                        texts(deliveries, PostgresDeliveries::code))
                .replaceWithVoid();
    }

    private static String status(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Completed ignored -> "COMPLETED";
            case Delivery.Refused ignored -> "REFUSED";
        };
    }

    private static String code(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Completed ignored -> "";
            case Delivery.Refused refused -> refused.why().code();
        };
    }

    private static <T> String[] texts(List<T> items, Function<T, String> field) {
        return items.stream().map(field).toArray(String[]::new);
    }
}
