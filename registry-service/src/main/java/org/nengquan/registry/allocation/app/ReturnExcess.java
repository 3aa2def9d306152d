package org.nengquan.registry.allocation.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationState.TruedUp;
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
import org.nengquan.registry.quota.domain.Origin;

/**
 * Takes back what was given too much: by an order of the true-up's own two persons for what the unit still has, and
 * from its next allocation for the rest.
 */
@ApplicationScoped
class ReturnExcess {

    private final ProposeMovement propose;
    private final ApproveMovement approve;
    private final NextYearDeductions deductions;
    private final Ids ids;

    ReturnExcess(ProposeMovement propose, ApproveMovement approve, NextYearDeductions deductions, Ids ids) {
        this.propose = propose;
        this.approve = approve;
        this.deductions = deductions;
        this.ids = ids;
    }

    /** The orders by the codes of the units; 409, and everything as it was, if units moved away at this moment. */
    Uni<Map<String, UUID>> take(Allocation allocation, List<AllocationLine> lines, Caller approver) {
        return Multi.createFrom()
                .iterable(lines)
                .filter(line -> line.trueUp().orElseThrow().returned() > 0)
                .onItem()
                .transformToUniAndConcatenate(line -> taken(allocation, line, approver))
                .collect()
                .asList()
                .map(orders -> orders.stream()
                        .collect(Collectors.toMap(
                                order -> order.content().holder().code(), MovementOrder::id)))
                .call(() -> deductions.add(owed(allocation, lines)));
    }

    private Uni<MovementOrder> taken(Allocation allocation, AllocationLine line, Caller approver) {
        String filedBy = ((TruedUp) allocation.state()).filed().filedBy();
        return propose.propose(content(allocation, line), filedBy)
                .map(ReturnExcess::done)
                .flatMap(order -> approve.approve(order.id(), approver))
                .map(ReturnExcess::done);
    }

    private static Content content(Allocation allocation, AllocationLine line) {
        return new Content(
                MovementKind.RECLAIM_UNUSED,
                line.share().uscc(),
                new Units(
                        allocation.period().instrument(),
                        Origin.CITY_POOL,
                        line.trueUp().orElseThrow().returned()),
                new Target(Optional.empty(), Optional.empty(), Optional.empty()),
                ground(allocation));
    }

    private static String ground(Allocation allocation) {
        return "分配表 " + allocation.number().value() + " 核查后多退少补";
    }

    private List<NextYearDeduction> owed(Allocation allocation, List<AllocationLine> lines) {
        return lines.stream()
                .filter(line -> line.trueUp().orElseThrow().owed() > 0)
                .map(line -> NextYearDeduction.owed(
                        ids.next(),
                        line.share().uscc(),
                        new Owed(
                                allocation.period().instrument(),
                                allocation.period().year(),
                                line.trueUp().orElseThrow().owed(),
                                ground(allocation))))
                .toList();
    }

    private static MovementOrder done(Outcome<MovementOrder> outcome) {
        if (outcome instanceof Outcome.Done<MovementOrder> done) {
            return done.value();
        }
        throw Problems.conflict("units-moved-away", Text.of("指标数量刚刚发生变化，请重试", "Units moved at this moment; try again"));
    }
}
