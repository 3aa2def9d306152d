package org.nengquan.settlement.treasury.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.app.TreasuryBudgets.BudgetLine;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** Shows what the funds planned and spent. */
@ApplicationScoped
public class ReadBudget {
    private final TreasuryBudgets budgets;

    ReadBudget(TreasuryBudgets budgets) {
        this.budgets = budgets;
    }

    public Uni<List<BudgetLine>> budget(String regionCode, int year) {
        return Panache.withTransaction(() -> budgets.budget(regionCode, year));
    }

    public Uni<Page<TreasuryPlan>> plans(String regionCode, String after, int limit) {
        return Panache.withTransaction(() -> budgets.plans(regionCode, after, limit));
    }

    public Uni<Page<TreasurySpending>> spendings(String regionCode, String after, int limit) {
        return Panache.withTransaction(() -> budgets.spendings(regionCode, after, limit));
    }
}
