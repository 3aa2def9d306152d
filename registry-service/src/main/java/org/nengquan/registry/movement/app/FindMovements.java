package org.nengquan.registry.movement.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.movement.domain.MovementOrder;

/** Finds orders for those who may see them. */
@ApplicationScoped
public class FindMovements {

    private final MovementOrders orders;

    FindMovements(MovementOrders orders) {
        this.orders = orders;
    }

    /** A page in the order of the numbers. */
    @WithTransaction
    public Uni<Page<MovementOrder>> page(Scope scope, PageRequest request) {
        return orders.page(scope, request);
    }
}
