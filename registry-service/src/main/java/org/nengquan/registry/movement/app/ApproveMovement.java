package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.OrderState;
import org.nengquan.registry.movement.domain.OrderState.Proposed;
import org.nengquan.registry.movement.domain.OrderState.Waiting;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.movement.domain.Trait;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** The second person's word on an order: approved and posted, approved and waiting, or rejected. */
@ApplicationScoped
public class ApproveMovement {

    private final MovementOrders orders;
    private final FindParticipants participants;
    private final CheckMovement rules;
    private final PostMovement post;
    private final TrustedRecipients trusted;
    private final BusinessDays days;
    private final Rulebook rulebook;

    ApproveMovement(
            MovementOrders orders,
            FindParticipants participants,
            CheckMovement rules,
            PostMovement post,
            TrustedRecipients trusted,
            BusinessDays days,
            Rulebook rulebook) {
        this.orders = orders;
        this.participants = participants;
        this.rules = rules;
        this.post = post;
        this.trusted = trusted;
        this.days = days;
        this.rulebook = rulebook;
    }

    /** Approves; the rules are asked again, because the world may have moved on. */
    public Uni<Outcome<MovementOrder>> approve(UUID id, Caller caller) {
        return orders.lock(id)
                .map(found -> found.orElseThrow(CheckMovement::noSuchOrder))
                .flatMap(order -> participants
                        .find(order.content().holder(), new Scope.Everything())
                        .invoke(holder ->
                                Parties.requireOneOf(order.content().kind().approvers(), caller, holder))
                        .flatMap(holder -> approve(order, holder, caller.person())));
    }

    private Uni<Outcome<MovementOrder>> approve(MovementOrder order, Participant holder, String person) {
        if (!(order.state() instanceof Proposed proposed)) {
            throw movedOn(order.state());
        }
        return days.today()
                .flatMap(today -> rules.check(order.content(), holder, today).flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored ->
                        waits(order, today)
                                .map(wait -> proposed.approved(person, today, wait))
                                .flatMap(outcome -> settle(order, outcome, today));
                }));
    }

    private Uni<Outcome<MovementOrder>> settle(MovementOrder order, Outcome<Waiting> outcome, LocalDate today) {
        return switch (outcome) {
            case Outcome.Refused<Waiting> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Waiting> done
            when done.value().waitsDays() > 0 -> {
                MovementOrder waiting = order.in(done.value());
                yield orders.update(waiting).replaceWith(Outcome.done(waiting));
            }
            case Outcome.Done<Waiting> done -> post.post(order, done.value(), today);
        };
    }

    /** Trading days between approval and posting: none for a trusted recipient. */
    private Uni<Integer> waits(MovementOrder order, LocalDate today) {
        Optional<Uscc> recipient = order.content().target().recipient();
        if (!order.content().kind().is(Trait.COOLS) || recipient.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return trusted.trusts(order.content().holder(), recipient.get(), today)
                .flatMap(trust -> trust ? Uni.createFrom().item(0) : rulebook.whole(RuleName.COOLING_DAYS, today));
    }

    /** Rejects or withdraws an order that has not been posted: by whoever may propose or approve it. */
    public Uni<Outcome<MovementOrder>> reject(UUID id, Caller caller, String reason) {
        return orders.lock(id)
                .map(found -> found.orElseThrow(CheckMovement::noSuchOrder))
                .flatMap(order -> participants
                        .find(order.content().holder(), new Scope.Everything())
                        .invoke(holder -> Parties.requireOneOf(whoMayReject(order), caller, holder))
                        .map(holder -> order.in(rejected(order.state(), caller.person(), reason))))
                .call(orders::update)
                .map(Outcome::done);
    }

    private static Set<Party> whoMayReject(MovementOrder order) {
        Set<Party> who = EnumSet.copyOf(order.content().kind().approvers());
        who.addAll(order.content().kind().proposers());
        return who;
    }

    private static OrderState rejected(OrderState state, String person, String reason) {
        return switch (state) {
            case Proposed proposed -> proposed.rejected(person, reason);
            case Waiting waiting -> waiting.rejected(person, reason);
            default -> throw movedOn(state);
        };
    }

    private static RuntimeException movedOn(OrderState state) {
        return Problems.conflict(
                "state-has-moved-on",
                Text.of("当前状态不允许此操作:" + state.status(), "Not possible in this state: " + state.status()));
    }
}
