package org.nengquan.settlement.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.account.domain.CashRequest;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/** Holds a wish to move free cash against its rules; the balance stays as it was seen until the transaction ends. */
@ApplicationScoped
public class JudgeCash {
    private final CashAccounts accounts;
    private final Freezes freezes;
    private final ChartOfAccounts chart;

    JudgeCash(CashAccounts accounts, Freezes freezes, ChartOfAccounts chart) {
        this.accounts = accounts;
        this.freezes = freezes;
        this.chart = chart;
    }

    /** The first rule that is against it; empty if the cash may go. */
    public Uni<Optional<Refusal>> firstRefusal(List<CashRule> rules, String uscc, long amountFen) {
        return accounts.find(uscc)
                .flatMap(account -> account.map(holder -> judge(rules, holder, amountFen))
                        .orElseGet(() -> Uni.createFrom().item(Optional.of(CashRule.noAccount(uscc)))));
    }

    private Uni<Optional<Refusal>> judge(List<CashRule> rules, CashAccount account, long amountFen) {
        return chart.lockedBalance(LedgerAccount.available(account.uscc()))
                .flatMap(availableFen ->
                        freezes.of(account.uscc()).map(found -> request(account, amountFen, found, availableFen)))
                .map(request -> CashRule.firstRefusal(rules, request));
    }

    private static CashRequest request(
            CashAccount account, long amountFen, List<Freezes.Freeze> found, long availableFen) {
        List<String> events = found.stream().map(Freezes.Freeze::eventId).toList();
        return new CashRequest(account.uscc(), amountFen, account.standing(), events, availableFen);
    }
}
