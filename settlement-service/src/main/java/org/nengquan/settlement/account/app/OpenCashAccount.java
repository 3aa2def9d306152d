package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/** 办法§15: gives an approved participant its cash account, in the running transaction. */
@ApplicationScoped
public class OpenCashAccount {
    private final CashAccounts accounts;
    private final ChartOfAccounts chart;

    OpenCashAccount(CashAccounts accounts, ChartOfAccounts chart) {
        this.accounts = accounts;
        this.chart = chart;
    }

    /** Opens the account with its four ledger accounts; told again, changes nothing. */
    public Uni<Void> open(CashAccount account) {
        String uscc = account.uscc();
        return accounts.keep(account)
                .chain(() -> chart.open(List.of(
                        LedgerAccount.available(uscc),
                        LedgerAccount.inTrading(uscc),
                        LedgerAccount.claim(uscc),
                        LedgerAccount.withheld(uscc))));
    }
}
