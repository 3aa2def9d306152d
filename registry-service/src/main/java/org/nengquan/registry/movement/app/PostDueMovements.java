package org.nengquan.registry.movement.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState.Waiting;

/**
 * Posts approved orders whose trading days have passed. The row says when; this is only the nudge, and runs on every
 * replica: whoever comes second finds the order posted.
 */
@ApplicationScoped
public class PostDueMovements {

    private static final int BATCH = 50;
    private static final String SYSTEM = "system";

    private final MovementOrders orders;
    private final BusinessDays days;
    private final PostMovement post;

    PostDueMovements(MovementOrders orders, BusinessDays days, PostMovement post) {
        this.orders = orders;
        this.days = days;
        this.post = post;
    }

    @Scheduled(every = "${nengquan.movement.post-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nudge() {
        return Panache.withTransaction(() -> days.today().flatMap(today -> orders.due(today, BATCH)))
                .flatMap(this::postEach);
    }

    private Uni<Void> postEach(List<UUID> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(id -> Panache.withTransaction(() -> post(id)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> post(UUID id) {
        return days.today()
                .flatMap(today -> orders.lock(id)
                        .flatMap(found -> found.filter(order -> order.state() instanceof Waiting)
                                .map(order -> post(order, (Waiting) order.state(), today))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    /** An order whose units moved on while it waited ends here, with the refusal as its reason. */
    private Uni<Void> post(MovementOrder order, Waiting waiting, LocalDate today) {
        return post.post(order, waiting, today).flatMap(outcome -> switch (outcome) {
            case Outcome.Done<MovementOrder> ignored -> Uni.createFrom().voidItem();
            case Outcome.Refused<MovementOrder> refused ->
                orders.update(order.in(waiting.rejected(
                        SYSTEM,
                        refused.why().title().zh() + " (" + refused.why().arithmetic() + ")")));
        });
    }
}
