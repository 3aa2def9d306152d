package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.app.CreditDeposits;
import org.nengquan.settlement.payment.domain.BankStatement;
import org.nengquan.settlement.reconciliation.app.Reconciliations.Read;
import org.nengquan.settlement.reconciliation.domain.Difference;

/**
 * 三方对账: each line of the bank against the cash ledger, and each settled trade against the unit ledger. Exactly the
 * accounts of the lines that differ are stopped; all others go on, and so does the day.
 */
@ApplicationScoped
class ReconcileDay implements DayEndTask {
    private static final int PAGE = 200;

    private final Bank bank;
    private final CreditDeposits deposits;
    private final ReadBankLines lines;
    private final Reconciliations reconciliations;
    private final FreezeAccounts freeze;

    ReconcileDay(
            Bank bank,
            CreditDeposits deposits,
            ReadBankLines lines,
            Reconciliations reconciliations,
            FreezeAccounts freeze) {
        this.bank = bank;
        this.deposits = deposits;
        this.lines = lines;
        this.reconciliations = reconciliations;
        this.freeze = freeze;
    }

    @Override
    public DayEndStep step() {
        return DayEndStep.THREE_WAY_CHECK;
    }

    /** Statement first, notices after: whatever the statement shows has then been told of. */
    @Override
    public Uni<StepResult> run(LocalDate businessDate) {
        return lines.toTheEnd()
                .chain(() -> bank.closing(businessDate))
                .flatMap(statement -> Panache.withTransaction(reconciliations::read)
                        .flatMap(read -> compare(businessDate, statement, read)))
                .onFailure(BankUnavailable.class)
                .recoverWithItem(away -> new NotYet(String.valueOf(away.getMessage())));
    }

    private Uni<StepResult> compare(LocalDate businessDate, BankStatement statement, Read read) {
        if (statement.balanceFen() != read.balanceFen()) {
            return Uni.createFrom()
                    .item(new NotYet("the bank states " + statement.balanceFen() + " fen but its lines come to "
                            + read.balanceFen()));
        }
        return hearAll()
                .chain(() -> Panache.withTransaction(() -> reconciliations
                        .compare(businessDate, statement.upTo())
                        .call(found -> stop(businessDate, found))))
                .map(found -> finished(read, found));
    }

    private Uni<Void> hearAll() {
        return deposits.listen(PAGE)
                .flatMap(heard -> heard < PAGE ? Uni.createFrom().voidItem() : hearAll());
    }

    private Uni<Void> stop(LocalDate businessDate, List<Difference> found) {
        return reconciliations
                .note(businessDate, found)
                .chain(() -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(one -> freeze.freeze(
                                List.of(one.uscc()), "three-way/" + businessDate + "/" + one.line(), one.toString()))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static StepResult finished(Read read, List<Difference> found) {
        String figures = read.lines() + " lines of the bank come to " + read.balanceFen() + " fen; ";
        return new Finished(figures
                + (found.isEmpty()
                        ? "all agree"
                        : found.size() + " differ and their accounts are stopped: "
                                + found.stream()
                                        .limit(10)
                                        .map(Difference::toString)
                                        .collect(Collectors.joining("; "))));
    }
}
