package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.Purpose;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** Plans and spendings of the funds. */
public interface TreasuryBudgets {

    Uni<Void> add(TreasuryPlan plan);

    Uni<Void> add(TreasurySpending spending);

    /** The line, which nobody else can decide before this transaction ends. */
    Uni<Optional<TreasuryPlan>> lockPlan(UUID planId);

    /** The spending, which nobody else can decide before this transaction ends. */
    Uni<Optional<TreasurySpending>> lockSpending(UUID spendingId);

    /** Keeps the decision on a line. */
    Uni<Void> decide(TreasuryPlan plan);

    /** Keeps the decision on a spending. */
    Uni<Void> decide(TreasurySpending spending);

    /** What the plan has left for the purpose and year; nobody else spends from the fund before this transaction ends. */
    Uni<Long> lockedLeftOfPlan(Appropriation spent);

    /** A fund's budget of a year, purpose by purpose in the order of the article. */
    Uni<List<BudgetLine>> budget(String regionCode, int year);

    Uni<Page<TreasuryPlan>> plans(String regionCode, String after, int limit);

    Uni<Page<TreasurySpending>> spendings(String regionCode, String after, int limit);

    /**
     * A purpose of a fund in a year.
     *
     * @param plannedFen by approved lines
     * @param spentFen approved, unless the bank has refused to pay
     * @param leftFen of the plan
     */
    record BudgetLine(Purpose purpose, long plannedFen, long spentFen, long leftFen) {}
}
