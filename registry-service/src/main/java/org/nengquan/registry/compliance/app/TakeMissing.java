package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.compliance.domain.Sanction.Decided;
import org.nengquan.registry.compliance.domain.Sanction.Taken;
import org.nengquan.registry.deduction.app.NextYearDeductions;
import org.nengquan.registry.deduction.domain.NextYearDeduction;
import org.nengquan.registry.deduction.domain.NextYearDeduction.Owed;
import org.nengquan.registry.movement.app.ApproveMovement;
import org.nengquan.registry.movement.app.ProposeMovement;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.registry.movement.domain.MovementOrder;
import org.nengquan.registry.movement.domain.MovementOrder.Content;
import org.nengquan.registry.movement.domain.MovementOrder.Target;
import org.nengquan.registry.movement.domain.MovementOrder.Units;

/** Takes what is missing: what the unit has by a forced deduction of the sanction's two persons, the rest next year. */
@ApplicationScoped
class TakeMissing {

    private final Sanctions sanctions;
    private final ProposeMovement propose;
    private final ApproveMovement approve;
    private final NextYearDeductions deductions;
    private final Ids ids;

    TakeMissing(
            Sanctions sanctions,
            ProposeMovement propose,
            ApproveMovement approve,
            NextYearDeductions deductions,
            Ids ids) {
        this.sanctions = sanctions;
        this.propose = propose;
        this.approve = approve;
        this.deductions = deductions;
        this.ids = ids;
    }

    /** From where the missing units would come. */
    Uni<Taken> plan(Cycle cycle, Obligation obligation, Sanction sanction, LocalDate today) {
        long excess = sanction.fine().excess();
        return sanctions
                .deductible(obligation.unit().uscc(), cycle.terms().instrument(), today)
                .map(atHand -> Math.min(excess, atHand))
                .map(deducted -> new Taken(deducted, excess - deducted, Optional.empty()));
    }

    /** Takes them, and keeps the decision; 409, and everything as it was, if units moved away at this moment. */
    Uni<Sanction> take(Cycle cycle, Obligation obligation, Sanction sanction, Caller approver) {
        Decided decided = sanction.decided().orElseThrow();
        return deducted(cycle, obligation, sanction, approver)
                .map(movement -> with(sanction, decided, movement))
                .call(done -> owed(cycle, obligation, decided.taken())
                        .flatMap(deduction -> sanctions.decided(done, deduction)));
    }

    private static Sanction with(Sanction sanction, Decided decided, Optional<UUID> movement) {
        Taken taken = new Taken(decided.taken().deducted(), decided.taken().nextYear(), movement);
        return new Sanction(
                sanction.obligation(),
                sanction.fine(),
                sanction.documentNumber(),
                sanction.proposedBy(),
                Optional.of(new Decided(decided.approvedBy(), decided.on(), taken)));
    }

    private Uni<Optional<UUID>> deducted(Cycle cycle, Obligation obligation, Sanction sanction, Caller approver) {
        long quantity = sanction.decided().orElseThrow().taken().deducted();
        if (quantity == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        Content content = new Content(
                MovementKind.FORCED_DEDUCTION,
                obligation.unit().uscc(),
                new Units(cycle.terms().instrument(), null, quantity),
                new Target(Optional.empty(), Optional.empty(), Optional.empty()),
                ground(cycle) + " " + sanction.documentNumber());
        return propose.propose(content, sanction.proposedBy())
                .map(TakeMissing::done)
                .flatMap(order -> approve.approve(order.id(), approver))
                .map(TakeMissing::done)
                .map(order -> Optional.of(order.id()));
    }

    private Uni<Optional<UUID>> owed(Cycle cycle, Obligation obligation, Taken taken) {
        if (taken.nextYear() == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        var owed = new Owed(cycle.terms().instrument(), cycle.terms().year(), taken.nextYear(), ground(cycle));
        var deduction = NextYearDeduction.owed(ids.next(), obligation.unit().uscc(), owed);
        return deductions.add(List.of(deduction)).replaceWith(Optional.of(deduction.id()));
    }

    private static String ground(Cycle cycle) {
        return "履约期 " + cycle.number().value() + " 未履约";
    }

    private static MovementOrder done(Outcome<MovementOrder> outcome) {
        if (outcome instanceof Outcome.Done<MovementOrder> done) {
            return done.value();
        }
        throw Problems.conflict("units-moved-away", Text.of("指标数量刚刚发生变化，请重试", "Units moved at this moment; try again"));
    }
}
