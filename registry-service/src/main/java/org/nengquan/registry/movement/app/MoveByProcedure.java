package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.OrderState.Proposed;
import org.nengquan.registry.movement.domain.OrderState.Waiting;
import org.nengquan.registry.participant.app.FindParticipants;

/**
 * Moves units at the end of a procedure of the registry in which two persons have decided already, and any waiting has
 * been done: proposed, approved and posted in one, as an order like any other. Joins the running transaction.
 */
@ApplicationScoped
public class MoveByProcedure {

    private final FindParticipants participants;
    private final CheckMovement rules;
    private final MovementOrders orders;
    private final PostMovement post;
    private final Ids ids;

    MoveByProcedure(
            FindParticipants participants, CheckMovement rules, MovementOrders orders, PostMovement post, Ids ids) {
        this.participants = participants;
        this.rules = rules;
        this.orders = orders;
        this.post = post;
        this.ids = ids;
    }

    /**
     * Who decided, and when.
     *
     * @param proposer the first person
     * @param approver the second
     * @param on the business date
     */
    public record Decided(String proposer, String approver, LocalDate on) {}

    /** The posted order, or why a rule does not let the units go this way; then part of the work may have been done. */
    public Uni<Outcome<MovementOrder>> move(Content content, Decided decided) {
        return participants
                .find(content.holder(), new Scope.Everything())
                .flatMap(holder -> rules.check(content, holder, decided.on()))
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> order(content, decided);
                });
    }

    private Uni<Outcome<MovementOrder>> order(Content content, Decided decided) {
        Proposed proposed = new Proposed(decided.proposer());
        return orders.nextNumber()
                .map(running -> PublicNumber.of(Numbered.MOVEMENT, decided.on(), running))
                .map(number -> new MovementOrder(ids.next(), number, content, proposed))
                .call(orders::add)
                .flatMap(order -> settle(order, proposed.approved(decided.approver(), decided.on(), 0), decided));
    }

    private Uni<Outcome<MovementOrder>> settle(MovementOrder order, Outcome<Waiting> approval, Decided decided) {
        return switch (approval) {
            case Outcome.Refused<Waiting> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Waiting> done -> post.post(order, done.value(), decided.on());
        };
    }
}
