package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.ledger.app.MoveQuota;
import org.nengquan.registry.ledger.app.QuotaAccounts;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementPlan;
import org.nengquan.registry.movement.domain.MovementRules;
import org.nengquan.registry.movement.domain.OrderState.Waiting;
import org.nengquan.registry.project.app.Projects;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** Moves the units of an approved order, whole or not at all. */
@ApplicationScoped
class PostMovement {

    private static final int ON_BINDING = 2;

    private final MovementOrders orders;
    private final Projects projects;
    private final QuotaAccounts accounts;
    private final MoveQuota moveQuota;
    private final Rulebook rulebook;
    private final MovementAnnouncements announcements;

    PostMovement(
            MovementOrders orders,
            Projects projects,
            QuotaAccounts accounts,
            MoveQuota moveQuota,
            Rulebook rulebook,
            MovementAnnouncements announcements) {
        this.orders = orders;
        this.projects = projects;
        this.accounts = accounts;
        this.moveQuota = moveQuota;
        this.rulebook = rulebook;
        this.announcements = announcements;
    }

    /** Posts the order; if there are too few units it stays as it was. */
    Uni<Outcome<MovementOrder>> post(MovementOrder order, Waiting approval, LocalDate today) {
        return plan(order)
                .flatMap(plan -> move(plan.movement(today))
                        .flatMap(result -> result.lots()
                                .map(lots -> keep(plan, order.in(approval.posted(today)), lots, today))
                                .orElseGet(() -> Uni.createFrom()
                                        .item(Outcome.refused(MovementRules.tooFew(order, result.movable()))))));
    }

    private Uni<MovementPlan> plan(MovementOrder order) {
        Optional<UUID> before = order.content().target().ofMovement();
        if (before.isEmpty()) {
            return projectNumber(order).map(number -> new MovementPlan(order, Optional.empty(), List.of(), number));
        }
        return orders.lock(before.get())
                .map(found -> found.orElseThrow(CheckMovement::noSuchOrder))
                .flatMap(undone -> orders.movedBy(undone.id())
                        .flatMap(serials -> projectNumber(undone)
                                .map(number -> new MovementPlan(order, Optional.of(undone), serials, number))));
    }

    private Uni<Optional<String>> projectNumber(MovementOrder order) {
        Optional<UUID> project = order.content().target().projectId();
        return project.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : projects.find(project.get())
                        .map(found -> found.map(it -> it.number().value()));
    }

    private Uni<MoveQuota.Result> move(Movement movement) {
        return accounts.open(movement.to())
                .chain(() -> moveQuota.move(List.of(movement)))
                .map(List::getFirst);
    }

    private Uni<Outcome<MovementOrder>> keep(MovementPlan plan, MovementOrder posted, List<Lot> lots, LocalDate today) {
        return orders.update(posted)
                .chain(() -> useUp(plan, today))
                .chain(() -> announcements.posted(posted, lots))
                .replaceWith(Outcome.done(posted));
    }

    /** AMB-02: where the rule in force says so, what is bound counts as used up at once. */
    private Uni<Void> useUp(MovementPlan plan, LocalDate today) {
        if (plan.order().content().kind() != MovementKind.BIND) {
            return Uni.createFrom().voidItem();
        }
        return rulebook.whole(RuleName.PROJECT_UNITS_USED_UP_ON, today)
                .flatMap(when -> when == ON_BINDING
                        ? move(plan.usingUp(today)).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
