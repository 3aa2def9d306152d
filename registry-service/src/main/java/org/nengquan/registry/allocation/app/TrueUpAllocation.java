package org.nengquan.registry.allocation.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationState.PreIssued;
import org.nengquan.registry.allocation.domain.AllocationState.TruedUp;
import org.nengquan.registry.allocation.domain.AllocationState.Verified;
import org.nengquan.registry.allocation.domain.OutputTable;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.allocation.domain.TrueUp;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.deduction.app.NextYearDeductions;
import org.nengquan.registry.issuance.app.IssueAllocated;
import org.nengquan.registry.table.app.CsvTables;

/** Gives the rest, or takes what was too much, by the verified outputs of the year (多退少补). */
@ApplicationScoped
public class TrueUpAllocation {

    private final Allocations allocations;
    private final NextYearDeductions deductions;
    private final IssueAllocated issue;
    private final ReturnExcess excess;
    private final BusinessDays days;

    TrueUpAllocation(
            Allocations allocations,
            NextYearDeductions deductions,
            IssueAllocated issue,
            ReturnExcess excess,
            BusinessDays days) {
        this.allocations = allocations;
        this.deductions = deductions;
        this.issue = issue;
        this.excess = excess;
        this.days = days;
    }

    /** What the table of outputs says, keeping nothing; 404 unless all units of the allocation are in sight. */
    @WithTransaction
    public Uni<OutputTable.Reading> read(UUID id, OutputTable table, Scope scope) {
        return allocations
                .lines(id)
                .map(lines -> lines.stream().map(AllocationLine::share).toList())
                .invoke(shares -> requireInSight(shares, scope))
                .map(table::read);
    }

    private static void requireInSight(List<Share> shares, Scope scope) {
        boolean all =
                shares.stream().allMatch(share -> scope.admits(share.uscc().code(), share.regionCode()));
        if (shares.isEmpty() || !all) {
            throw ApproveAllocation.noSuchAllocation();
        }
    }

    /** Keeps the outputs for a second person; 400 with every fault by line if there is one. */
    public Uni<Outcome<Allocation>> file(UUID id, OutputTable table, Scope scope, String person) {
        return read(id, table, scope)
                .invoke(reading -> CsvTables.requireNone(reading.faults()))
                .flatMap(reading -> ApproveAllocation.of(allocations, id)
                        .map(allocation -> allocation.in(ApproveAllocation.in(allocation, PreIssued.class)
                                .verified(person)))
                        .call(() -> allocations.keepOutputs(id, reading.outputs())))
                .call(allocations::update)
                .map(Outcome::done);
    }

    /** The outputs are to be filed again. */
    public Uni<Outcome<Allocation>> reject(UUID id) {
        return ApproveAllocation.of(allocations, id)
                .map(allocation -> allocation.in(
                        ApproveAllocation.in(allocation, Verified.class).rejected()))
                .call(allocations::update)
                .call(() -> allocations.keepOutputs(id, Map.of()))
                .map(Outcome::done);
    }

    /** The second person's word: all units are trued up at once. */
    public Uni<Outcome<Allocation>> approve(UUID id, Caller approver) {
        return ApproveAllocation.of(allocations, id)
                .flatMap(allocation -> days.today().flatMap(today -> {
                    Outcome<TruedUp> word =
                            ApproveAllocation.in(allocation, Verified.class).approved(approver.person(), today);
                    return switch (word) {
                        case Outcome.Refused<TruedUp> refused ->
                            Uni.createFrom().item(Outcome.refused(refused.why()));
                        case Outcome.Done<TruedUp> done -> settle(allocation.in(done.value()), done.value(), approver);
                    };
                }));
    }

    private Uni<Outcome<Allocation>> settle(Allocation allocation, TruedUp word, Caller approver) {
        return truedUp(allocation)
                .flatMap(lines -> issue.withinCaps(
                                ApproveAllocation.grants(allocation, lines, TrueUpAllocation::issued))
                        .flatMap(decision -> switch (decision) {
                            case Decision.Refused refused ->
                                Uni.createFrom().item(Outcome.<Allocation>refused(refused.why()));
                            case Decision.Allowed ignored ->
                                write(allocation, lines, word)
                                        .chain(() -> excess.take(allocation, lines, approver))
                                        .flatMap(returns -> allocations.keepTrueUps(allocation.id(), lines, returns))
                                        .replaceWith(Outcome.done(allocation));
                        }));
    }

    private Uni<List<AllocationLine>> truedUp(Allocation allocation) {
        return deductions
                .lockOpen(allocation.period().instrument(), allocation.period().year())
                .flatMap(owed -> allocations
                        .returnable(allocation.id())
                        .flatMap(returnable ->
                                allocations.lines(allocation.id()).map(lines -> truedUp(lines, owed, returnable))));
    }

    private static List<AllocationLine> truedUp(
            List<AllocationLine> lines, Map<String, Long> owed, Map<String, Long> returnable) {
        return lines.stream()
                .map(line -> line.truedUp(new TrueUp.Position(
                        owed.getOrDefault(line.share().uscc().code(), 0L),
                        returnable.getOrDefault(line.share().uscc().code(), 0L))))
                .toList();
    }

    private Uni<Void> write(Allocation allocation, List<AllocationLine> lines, TruedUp word) {
        var persons = new IssueAllocated.Word(word.filed().filedBy(), word.approvedBy(), word.on());
        return allocations
                .update(allocation)
                .chain(() -> deductions.take(
                        allocation.period().instrument(),
                        allocation.period().year(),
                        ApproveAllocation.byCode(
                                lines, line -> line.trueUp().orElseThrow().deducted())))
                .chain(() -> issue.issue(
                        allocation.id(),
                        ApproveAllocation.grants(allocation, lines, TrueUpAllocation::issued),
                        persons));
    }

    private static long issued(AllocationLine line) {
        return line.trueUp().orElseThrow().issued();
    }
}
