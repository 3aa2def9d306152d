package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.ledger.domain.Serials;
import org.nengquan.registry.movement.domain.MovementOrder;

/** The kept orders. */
public interface MovementOrders {

    /** Keeps a new order. */
    Uni<Void> add(MovementOrder order);

    /** The order, locked until the transaction ends. */
    Uni<Optional<MovementOrder>> lock(UUID id);

    /** Keeps a changed state. */
    Uni<Void> update(MovementOrder order);

    /** A running number never given before. */
    Uni<Long> nextNumber();

    /** Approved orders whose trading days have passed, the oldest first. */
    Uni<List<UUID>> due(LocalDate today, int limit);

    /** Which units a posted order moved. */
    Uni<List<Serials>> movedBy(UUID order);

    /** Orders in the order of their numbers; a recipient sees those that concern it. */
    Uni<Page<MovementOrder>> page(Scope scope, PageRequest request);
}
