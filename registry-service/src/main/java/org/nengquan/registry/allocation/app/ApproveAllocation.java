package org.nengquan.registry.allocation.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationRules;
import org.nengquan.registry.allocation.domain.AllocationState;
import org.nengquan.registry.allocation.domain.AllocationState.PreIssued;
import org.nengquan.registry.allocation.domain.AllocationState.Proposed;
import org.nengquan.registry.allocation.domain.PreIssue;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.deduction.app.NextYearDeductions;
import org.nengquan.registry.issuance.app.IssueAllocated;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.law.domain.Decisions;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/** The second person's word on a table: the first part is given to all its units at once, or to none. */
@ApplicationScoped
public class ApproveAllocation {

    private final Allocations allocations;
    private final NextYearDeductions deductions;
    private final IssueAllocated issue;
    private final BusinessDays days;
    private final Rulebook rulebook;

    ApproveAllocation(
            Allocations allocations,
            NextYearDeductions deductions,
            IssueAllocated issue,
            BusinessDays days,
            Rulebook rulebook) {
        this.allocations = allocations;
        this.deductions = deductions;
        this.issue = issue;
        this.days = days;
        this.rulebook = rulebook;
    }

    /** Gives the first part, less what units owe of years before; 404 or 409 if there is nothing to approve. */
    public Uni<Outcome<Allocation>> approve(UUID id, String approver) {
        return of(allocations, id)
                .flatMap(allocation -> days.today().flatMap(today -> {
                    Outcome<PreIssued> word = in(allocation, Proposed.class).approved(approver, today);
                    return switch (word) {
                        case Outcome.Refused<PreIssued> refused ->
                            Uni.createFrom().item(Outcome.refused(refused.why()));
                        case Outcome.Done<PreIssued> done -> give(allocation.in(done.value()), done.value());
                    };
                }));
    }

    /** Nothing will be given by this table. */
    public Uni<Outcome<Allocation>> reject(UUID id, String person, String reason) {
        return of(allocations, id)
                .map(allocation -> allocation.in(in(allocation, Proposed.class).rejected(person, reason)))
                .call(allocations::update)
                .map(Outcome::done);
    }

    private Uni<Outcome<Allocation>> give(Allocation allocation, PreIssued word) {
        return allocations
                .lines(allocation.id())
                .flatMap(lines -> rulebook.figure(RuleName.PRE_ISSUE_SHARE, word.on())
                        .flatMap(part -> deductions
                                .lockOpen(
                                        allocation.period().instrument(),
                                        allocation.period().year())
                                .map(owed -> given(lines, part, owed))))
                .flatMap(lines -> decide(allocation, lines).flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored ->
                        write(allocation, lines, word).replaceWith(Outcome.done(allocation));
                }));
    }

    private static List<AllocationLine> given(List<AllocationLine> lines, BigDecimal part, Map<String, Long> owed) {
        return lines.stream()
                .map(line -> line.given(PreIssue.of(
                        line.share(),
                        part,
                        owed.getOrDefault(line.share().uscc().code(), 0L))))
                .toList();
    }

    private Uni<Decision> decide(Allocation allocation, List<AllocationLine> lines) {
        List<Share> shares = lines.stream().map(AllocationLine::share).toList();
        Set<String> codes = shares.stream().map(share -> share.uscc().code()).collect(Collectors.toSet());
        return allocations
                .facts(codes, allocation.period())
                .map(units -> AllocationRules.stillEligible(shares, units))
                .flatMap(eligible -> issue.withinCaps(grants(allocation, lines, ApproveAllocation::issued))
                        .map(capped -> Decisions.first(List.of(eligible, capped))));
    }

    private Uni<Void> write(Allocation allocation, List<AllocationLine> lines, PreIssued word) {
        var persons = new IssueAllocated.Word(word.proposedBy(), word.approvedBy(), word.on());
        return allocations
                .update(allocation)
                .chain(() -> allocations.keepPreIssues(allocation.id(), lines))
                .chain(() -> deductions.take(
                        allocation.period().instrument(),
                        allocation.period().year(),
                        byCode(lines, line -> line.preIssue().orElseThrow().deducted())))
                .chain(() ->
                        issue.issue(allocation.id(), grants(allocation, lines, ApproveAllocation::issued), persons));
    }

    private static long issued(AllocationLine line) {
        return line.preIssue().orElseThrow().issued();
    }

    /** What the lines give, without those that give nothing. */
    static List<Grant> grants(Allocation allocation, List<AllocationLine> lines, ToLongFunction<AllocationLine> units) {
        return lines.stream()
                .filter(line -> units.applyAsLong(line) > 0)
                .map(line -> allocation.grant(line.share(), units.applyAsLong(line)))
                .toList();
    }

    static Map<String, Long> byCode(List<AllocationLine> lines, ToLongFunction<AllocationLine> units) {
        return lines.stream()
                .collect(Collectors.toMap(line -> line.share().uscc().code(), units::applyAsLong));
    }

    /** The table, locked; 404 if there is none. */
    static Uni<Allocation> of(Allocations allocations, UUID id) {
        return allocations.lock(id).map(found -> found.orElseThrow(ApproveAllocation::noSuchAllocation));
    }

    static RuntimeException noSuchAllocation() {
        return Problems.notFound(Text.of("没有这张分配表", "There is no such allocation"));
    }

    /** 409 if the table is in another state. */
    static <S extends AllocationState> S in(Allocation allocation, Class<S> state) {
        if (state.isInstance(allocation.state())) {
            return state.cast(allocation.state());
        }
        throw Problems.conflict(
                "state-has-moved-on",
                Text.of(
                        "当前状态不允许此操作:" + allocation.state().status(),
                        "Not possible in this state: " + allocation.state().status()));
    }
}
