package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Proposed;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;

/** 方案三(四): plans what a fund may spend, line by line, by two persons; in the running transaction. */
@ApplicationScoped
public class PlanTreasury {
    private static final Text NONE = Text.of("没有该使用计划", "There is no such plan");
    private static final Text PAST = Text.of("该使用计划已经决定", "This plan is already decided");

    private final TreasuryBudgets budgets;
    private final Ids ids;
    private final Clock clock;

    PlanTreasury(TreasuryBudgets budgets, Ids ids, Clock clock) {
        this.budgets = budgets;
        this.ids = ids;
        this.clock = clock;
    }

    /** Proposes a line. */
    public Uni<Outcome<TreasuryPlan>> propose(Appropriation planned, String person) {
        var plan = new TreasuryPlan(ids.next(), planned, new Proposed(new Proposal(person, clock.instant())));
        return budgets.add(plan).replaceWith(Outcome.done(plan));
    }

    /** Puts a line in force, as another person. */
    public Uni<Outcome<TreasuryPlan>> approve(UUID planId, Who who) {
        return proposed(planId, who)
                .flatMap(plan -> keep(plan, open(plan).approved(new Verdict(who.person(), clock.instant(), ""))));
    }

    /** Turns a line down, as another person. */
    public Uni<Outcome<TreasuryPlan>> reject(UUID planId, Who who, String reason) {
        return proposed(planId, who)
                .flatMap(plan -> keep(plan, open(plan).rejected(new Verdict(who.person(), clock.instant(), reason))));
    }

    private Uni<TreasuryPlan> proposed(UUID planId, Who who) {
        return budgets.lockPlan(planId)
                .map(found -> found.filter(plan -> who.serves(plan.planned().regionCode()))
                        .orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static Proposed open(TreasuryPlan plan) {
        if (plan.approval() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-decided", PAST);
    }

    private Uni<Outcome<TreasuryPlan>> keep(TreasuryPlan plan, Outcome<Approval> decided) {
        Outcome<TreasuryPlan> outcome = decided.map(plan::in);
        return outcome instanceof Outcome.Done<TreasuryPlan>(TreasuryPlan done)
                ? budgets.decide(done).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }
}
