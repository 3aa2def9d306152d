package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.SurrenderRules;
import org.nengquan.registry.movement.app.ProposeMovement;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;

/**
 * Surrenders units for an obligation (履约清缴): an order to retire them, which a second person of the unit approves like
 * every other such order. What counts is what is posted and not reversed.
 */
@ApplicationScoped
public class SurrenderUnits {

    private final Cycles cycles;
    private final Obligations obligations;
    private final ProposeMovement propose;

    SurrenderUnits(Cycles cycles, Obligations obligations, ProposeMovement propose) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.propose = propose;
    }

    /** Proposes the order; 404 if the obligation is not the caller's to know of. */
    public Uni<Outcome<MovementOrder>> surrender(UUID obligation, long quantity, Caller caller) {
        return of(obligations, obligation, Scopes.of(caller))
                .flatMap(found -> obligations
                        .pending(obligation)
                        .map(pending -> SurrenderRules.isOwed(found.performance(), pending, quantity))
                        .flatMap(decision -> switch (decision) {
                            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                            case Decision.Allowed ignored ->
                                OpenCycle.of(cycles, found.cycle())
                                        .flatMap(cycle -> order(cycle, found, quantity, caller));
                        }));
    }

    private Uni<Outcome<MovementOrder>> order(Cycle cycle, Obligation obligation, long quantity, Caller caller) {
        return propose.propose(content(cycle, obligation, quantity), caller).flatMap(outcome -> switch (outcome) {
            case Outcome.Refused<MovementOrder> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<MovementOrder> done ->
                obligations.addSurrender(done.value().id(), obligation.id()).replaceWith(done);
        });
    }

    private static Content content(Cycle cycle, Obligation obligation, long quantity) {
        return new Content(
                MovementKind.RETIRE,
                obligation.unit().uscc(),
                new Units(cycle.terms().instrument(), null, quantity),
                new Target(Optional.empty(), Optional.empty(), Optional.empty()),
                "履约清缴 " + cycle.number().value());
    }

    /** The obligation, locked; 404 if there is none in sight. */
    static Uni<Obligation> of(Obligations obligations, UUID id, Scope scope) {
        return obligations
                .lock(id)
                .map(found -> found.filter(it ->
                                scope.admits(it.unit().uscc().code(), it.unit().regionCode()))
                        .orElseThrow(() -> Problems.notFound(Text.of("没有这项履约义务", "There is no such obligation"))));
    }
}
