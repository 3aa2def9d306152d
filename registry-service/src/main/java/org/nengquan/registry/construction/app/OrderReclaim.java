package org.nengquan.registry.construction.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.construction.domain.ClockState.Dismissed;
import org.nengquan.registry.construction.domain.ClockState.Drafted;
import org.nengquan.registry.construction.domain.ClockState.Ordered;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.movement.app.ProposeMovement;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;
import org.nengquan.registry.quota.domain.Instrument;

/** Makes of a draft that stands the orders that take the units back; a second person approves these (办法§20). */
@ApplicationScoped
public class OrderReclaim {

    private final ConstructionClocks clocks;
    private final DecideConstruction construction;
    private final ProposeMovement propose;
    private final BusinessDays days;

    OrderReclaim(
            ConstructionClocks clocks, DecideConstruction construction, ProposeMovement propose, BusinessDays days) {
        this.clocks = clocks;
        this.construction = construction;
        this.propose = propose;
        this.days = days;
    }

    /** Proposes one movement for each instrument that the project holds. */
    public Uni<Outcome<List<MovementOrder>>> order(UUID project, Caller caller) {
        return construction
                .of(project, caller)
                .flatMap(clock -> days.today().flatMap(today -> switch (mayOrder(clock, today)) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item(Outcome.<List<MovementOrder>>refused(refused.why()));
                    case Decision.Allowed ignored -> order(clock, caller.person());
                }));
    }

    private static Decision mayOrder(ConstructionClock clock, LocalDate today) {
        return clock.state() instanceof Dismissed
                ? Decision.allowed()
                : clock.mayOrder(DecideConstruction.in(clock, Drafted.class), today);
    }

    private Uni<Outcome<List<MovementOrder>>> order(ConstructionClock clock, String person) {
        return clocks.holds(clock.project())
                .flatMap(holds -> Multi.createFrom()
                        .iterable(holds.entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(held -> propose.propose(content(clock, held), person))
                        .collect()
                        .asList())
                .map(OrderReclaim::all)
                .call(() -> clocks.update(clock.in(new Ordered())));
    }

    private static Content content(ConstructionClock clock, Map.Entry<Instrument, Long> held) {
        return new Content(
                MovementKind.RECLAIM,
                new Uscc(clock.project().uscc()),
                new Units(held.getKey(), null, held.getValue()),
                new Target(Optional.empty(), Optional.of(clock.project().id()), Optional.empty()),
                Law.TWO_YEARS + ": " + clock.startedOn() + " — " + clock.dueOn());
    }

    private static Outcome<List<MovementOrder>> all(List<Outcome<MovementOrder>> outcomes) {
        return Outcome.done(outcomes.stream()
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> ((Outcome.Done<MovementOrder>) outcome).value())
                .toList());
    }
}
