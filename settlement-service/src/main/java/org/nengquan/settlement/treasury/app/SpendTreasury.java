package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Proposed;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** 办法§18: spends a fund's money within its plan, by two persons; in the running transaction. */
@ApplicationScoped
public class SpendTreasury {
    private static final Text NONE = Text.of("没有该资金使用申请", "There is no such spending");
    private static final Text PAST = Text.of("该资金使用申请已经决定", "This spending is already decided");

    private final TreasuryBudgets budgets;
    private final JudgeSpending judge;
    private final CarryOutSpending carryOut;
    private final Ids ids;
    private final Clock clock;

    SpendTreasury(TreasuryBudgets budgets, JudgeSpending judge, CarryOutSpending carryOut, Ids ids, Clock clock) {
        this.budgets = budgets;
        this.judge = judge;
        this.carryOut = carryOut;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for money, or says which rule is against it; nothing moves before another person agrees. */
    public Uni<Outcome<TreasurySpending>> propose(Appropriation spent, String payeeUscc, String person) {
        var proposed = new Proposed(new Proposal(person, clock.instant()));
        var spending = new TreasurySpending(ids.next(), spent, payeeUscc, proposed);
        return judge.firstRefusal(spending)
                .flatMap(no -> no.map(SpendTreasury::refused)
                        .orElseGet(() -> budgets.add(spending).replaceWith(Outcome.done(spending))));
    }

    /** Agrees, as another person: the rules are asked again, and the money moves. */
    public Uni<Outcome<TreasurySpending>> approve(UUID spendingId, Who who) {
        return proposed(spendingId, who)
                .flatMap(spending -> judge.firstRefusal(spending)
                        .flatMap(no -> no.map(SpendTreasury::refused).orElseGet(() -> agree(spending, who))));
    }

    /** Turns it down, as another person. */
    public Uni<Outcome<TreasurySpending>> reject(UUID spendingId, Who who, String reason) {
        return proposed(spendingId, who)
                .flatMap(spending ->
                        keep(spending, open(spending).rejected(new Verdict(who.person(), clock.instant(), reason))));
    }

    private Uni<Outcome<TreasurySpending>> agree(TreasurySpending spending, Who who) {
        return keep(spending, open(spending).approved(new Verdict(who.person(), clock.instant(), "")))
                .call(outcome -> outcome instanceof Outcome.Done<TreasurySpending>(TreasurySpending agreed)
                        ? carryOut.carryOut(agreed)
                        : Uni.createFrom().voidItem());
    }

    private Uni<TreasurySpending> proposed(UUID spendingId, Who who) {
        return budgets.lockSpending(spendingId)
                .map(found -> found.filter(
                                spending -> who.serves(spending.spent().regionCode()))
                        .orElseThrow(() -> Problems.notFound(NONE)))
                .invoke(SpendTreasury::open);
    }

    private static Proposed open(TreasurySpending spending) {
        if (spending.approval() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-decided", PAST);
    }

    private Uni<Outcome<TreasurySpending>> keep(TreasurySpending spending, Outcome<Approval> decided) {
        Outcome<TreasurySpending> outcome = decided.map(spending::in);
        return outcome instanceof Outcome.Done<TreasurySpending>(TreasurySpending done)
                ? budgets.decide(done).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private static Uni<Outcome<TreasurySpending>> refused(Refusal no) {
        return Uni.createFrom().item(Outcome.refused(no));
    }
}
