package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.treasury.domain.SpendingRule;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** Gathers what the rules of spending look at, under locks, and asks them. */
@ApplicationScoped
class JudgeSpending {
    private final TreasuryBudgets budgets;
    private final ChartOfAccounts chart;
    private final CashAccounts accounts;

    JudgeSpending(TreasuryBudgets budgets, ChartOfAccounts chart, CashAccounts accounts) {
        this.budgets = budgets;
        this.chart = chart;
        this.accounts = accounts;
    }

    Uni<Optional<Refusal>> firstRefusal(TreasurySpending spending) {
        var fund = LedgerAccount.treasury(spending.spent().regionCode());
        return budgets.lockedLeftOfPlan(spending.spent())
                .flatMap(left -> chart.lockedBalance(fund)
                        .flatMap(balanceFen -> accounts.find(spending.payeeUscc())
                                .map(payee -> new SpendingRule.Request(
                                        spending, left, balanceFen, payee.map(CashAccount::owner)))))
                .map(SpendingRule::firstRefusal);
    }
}
