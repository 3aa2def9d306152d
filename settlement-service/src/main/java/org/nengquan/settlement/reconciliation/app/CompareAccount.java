package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.app.CreditDeposits;
import org.nengquan.settlement.payment.domain.BankStatement;
import org.nengquan.settlement.reconciliation.app.Reconciliations.Read;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** One bank against the cash ledger: line by line of our account with it. Another bank's silence does not matter here. */
@ApplicationScoped
class CompareAccount {
    private static final int PAGE = 200;

    private final Bank bank;
    private final CreditDeposits deposits;
    private final ReadBankLines lines;
    private final Reconciliations reconciliations;
    private final StopDifferences stop;

    CompareAccount(
            Bank bank,
            CreditDeposits deposits,
            ReadBankLines lines,
            Reconciliations reconciliations,
            StopDifferences stop) {
        this.bank = bank;
        this.deposits = deposits;
        this.lines = lines;
        this.reconciliations = reconciliations;
        this.stop = stop;
    }

    /** Statement first, notices after: whatever the statement shows has then been told of. */
    Uni<StepResult> compare(SettlementAccount account, LocalDate businessDate) {
        return lines.toTheEnd(account)
                .chain(() -> bank.closing(account, businessDate))
                .flatMap(statement -> Panache.withTransaction(() -> reconciliations.read(account.code()))
                        .flatMap(read -> compare(account, businessDate, statement, read)))
                .onFailure(BankUnavailable.class)
                .recoverWithItem(away -> new NotYet(account.code() + ": " + away.getMessage()));
    }

    private Uni<StepResult> compare(
            SettlementAccount account, LocalDate businessDate, BankStatement statement, Read read) {
        if (statement.balanceFen() != read.balanceFen()) {
            return Uni.createFrom()
                    .item(new NotYet(account.code() + ": the bank states " + statement.balanceFen()
                            + " fen but its lines come to " + read.balanceFen()));
        }
        return hearAll(account)
                .chain(() -> Panache.withTransaction(() -> reconciliations
                        .compareCash(account.code(), businessDate, statement.upTo())
                        .call(found -> stop.stop(businessDate, found))))
                .map(found -> finished(account, read, found));
    }

    private Uni<Void> hearAll(SettlementAccount account) {
        return deposits.listen(account, PAGE)
                .flatMap(heard -> heard < PAGE ? Uni.createFrom().voidItem() : hearAll(account));
    }

    private static StepResult finished(SettlementAccount account, Read read, List<Difference> found) {
        return new Finished(account.code() + ": " + read.lines() + " lines of the bank come to " + read.balanceFen()
                + " fen; " + StopDifferences.words(found));
    }
}
