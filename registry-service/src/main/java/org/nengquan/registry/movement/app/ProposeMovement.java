package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.OrderState;
import org.nengquan.registry.movement.domain.Trait;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;

/** Proposes that units move outside trade. */
@ApplicationScoped
public class ProposeMovement {

    private final FindParticipants participants;
    private final CheckMovement rules;
    private final MovementOrders orders;
    private final BusinessDays days;
    private final Ids ids;

    ProposeMovement(
            FindParticipants participants, CheckMovement rules, MovementOrders orders, BusinessDays days, Ids ids) {
        this.participants = participants;
        this.rules = rules;
        this.orders = orders;
        this.days = days;
        this.ids = ids;
    }

    /** Keeps the proposal; 404 or 403 if it is not the caller's to make. Nothing moves yet. */
    public Uni<Outcome<MovementOrder>> propose(Content content, Caller caller) {
        if (content.kind().is(Trait.BY_PROCEDURE)) {
            throw Problems.forbidden(
                    Text.of("此类变更须按其专门程序提出", "This kind of movement is proposed by its own procedure only"));
        }
        return participants
                .find(content.holder(), new Scope.Everything())
                .invoke(holder -> Parties.requireOneOf(content.kind().proposers(), caller, holder))
                .flatMap(holder -> propose(content, holder, caller.person()));
    }

    /** Keeps a proposal that a procedure of the registry makes, such as an order to reclaim. */
    public Uni<Outcome<MovementOrder>> propose(Content content, String person) {
        return participants
                .find(content.holder(), new Scope.Everything())
                .flatMap(holder -> propose(content, holder, person));
    }

    private Uni<Outcome<MovementOrder>> propose(Content content, Participant holder, String person) {
        return days.today()
                .flatMap(today -> rules.check(content, holder, today).flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> keep(content, person, today);
                }));
    }

    private Uni<Outcome<MovementOrder>> keep(Content content, String person, LocalDate today) {
        return orders.nextNumber()
                .map(running -> PublicNumber.of(Numbered.MOVEMENT, today, running))
                .map(number -> new MovementOrder(ids.next(), number, content, new OrderState.Proposed(person)))
                .call(orders::add)
                .map(Outcome::done);
    }
}
