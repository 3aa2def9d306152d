package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.account.app.Freezes;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.handover.domain.HandoverRequest;
import org.nengquan.settlement.handover.domain.HandoverRule;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/**
 * Hands a participant's cash to the market before it orders, so that no order has to wait for this service and delivery
 * versus payment cannot fail for want of money. Joins the running transaction.
 */
@ApplicationScoped
public class HandCashToTrading {
    private final CashAccounts accounts;
    private final Freezes freezes;
    private final ChartOfAccounts chart;
    private final BusinessDays days;
    private final SendCash send;
    private final Ids ids;

    HandCashToTrading(
            CashAccounts accounts, Freezes freezes, ChartOfAccounts chart, BusinessDays days, SendCash send, Ids ids) {
        this.accounts = accounts;
        this.freezes = freezes;
        this.chart = chart;
        this.days = days;
        this.send = send;
        this.ids = ids;
    }

    /** Hands {@code amountFen} over, or says which rule is against it. */
    public Uni<Outcome<CashHanded>> handOver(String uscc, long amountFen) {
        return accounts.find(uscc)
                .flatMap(account -> account.map(holder -> handOver(holder, amountFen))
                        .orElseGet(() -> Uni.createFrom().item(Outcome.refused(HandoverRule.noAccount(uscc)))));
    }

    private Uni<Outcome<CashHanded>> handOver(CashAccount account, long amountFen) {
        return chart.lockedBalance(LedgerAccount.available(account.uscc()))
                .flatMap(availableFen -> request(account, amountFen, availableFen))
                .flatMap(this::decide);
    }

    private Uni<HandoverRequest> request(CashAccount account, long amountFen, long availableFen) {
        return freezes.of(account.uscc())
                .map(found -> new HandoverRequest(
                        account.uscc(), amountFen, account.standing(), eventIds(found), availableFen));
    }

    private static List<String> eventIds(List<Freezes.Freeze> freezes) {
        return freezes.stream().map(Freezes.Freeze::eventId).toList();
    }

    private Uni<Outcome<CashHanded>> decide(HandoverRequest request) {
        Optional<Refusal> no = HandoverRule.firstRefusal(request);
        if (no.isPresent()) {
            return Uni.createFrom().item(Outcome.refused(no.get()));
        }
        var handed = new CashHanded(ids.next(), request.uscc(), request.amountFen());
        return days.current().flatMap(day -> send.send(handed, day.date())).replaceWith(Outcome.done(handed));
    }
}
