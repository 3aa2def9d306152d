package org.nengquan.settlement.payout.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.app.Freezes;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutTerms;
import org.nengquan.settlement.payout.domain.WithdrawalRule;

/** 出金: sets a participant's free cash apart for a payment to itself, in the running transaction. */
@ApplicationScoped
public class RequestWithdrawal {
    private final CashAccounts accounts;
    private final Freezes freezes;
    private final ChartOfAccounts chart;
    private final BeginPayout begin;

    RequestWithdrawal(CashAccounts accounts, Freezes freezes, ChartOfAccounts chart, BeginPayout begin) {
        this.accounts = accounts;
        this.freezes = freezes;
        this.chart = chart;
        this.begin = begin;
    }

    /** Asks for {@code amountFen} to be paid to the holder, or says which rule is against it. */
    public Uni<Outcome<Payout>> request(String uscc, long amountFen, String person) {
        return accounts.find(uscc)
                .flatMap(account -> account.map(holder -> judge(holder, amountFen))
                        .orElseGet(() -> Uni.createFrom().item(Optional.of(WithdrawalRule.noAccount(uscc)))))
                .flatMap(no -> no.map(BeginPayout::refused)
                        .orElseGet(() -> begin.withdrawal(PayoutTerms.withdrawal(uscc, amountFen), person)));
    }

    private Uni<Optional<Refusal>> judge(CashAccount account, long amountFen) {
        return chart.lockedBalance(LedgerAccount.available(account.uscc()))
                .flatMap(availableFen -> freezes.of(account.uscc())
                        .map(found -> new WithdrawalRule.Request(
                                amountFen, account.standing(), eventIds(found), availableFen)))
                .map(WithdrawalRule::firstRefusal);
    }

    private static List<String> eventIds(List<Freezes.Freeze> freezes) {
        return freezes.stream().map(Freezes.Freeze::eventId).toList();
    }
}
