package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;

/**
 * 三方对账: each line of each bank against the cash ledger, and each settled trade against the unit ledger. Exactly the
 * accounts of the lines that differ are stopped; all others go on, and so does the day once every bank has stated it.
 */
@ApplicationScoped
class ReconcileDay implements DayEndTask {
    private final ReadAccounts accounts;
    private final CompareAccount cash;
    private final Reconciliations reconciliations;
    private final StopDifferences stop;

    ReconcileDay(ReadAccounts accounts, CompareAccount cash, Reconciliations reconciliations, StopDifferences stop) {
        this.accounts = accounts;
        this.cash = cash;
        this.reconciliations = reconciliations;
        this.stop = stop;
    }

    @Override
    public DayEndStep step() {
        return DayEndStep.THREE_WAY_CHECK;
    }

    /** Done again because one bank was late, it finds what it found before. */
    @Override
    public Uni<StepResult> run(LocalDate businessDate) {
        return accounts.open()
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(account -> cash.compare(account, businessDate))
                .collect()
                .asList()
                .flatMap(ofBanks -> units(businessDate).map(ofUnits -> together(ofBanks, ofUnits)));
    }

    private Uni<StepResult> units(LocalDate businessDate) {
        return Panache.withTransaction(
                        () -> reconciliations.compareUnits(businessDate).call(found -> stop.stop(businessDate, found)))
                .map(found -> new Finished("trades: " + StopDifferences.words(found)));
    }

    private static StepResult together(List<StepResult> ofBanks, StepResult ofUnits) {
        List<StepResult> all =
                Stream.concat(ofBanks.stream(), Stream.of(ofUnits)).toList();
        String waiting = all.stream()
                .filter(NotYet.class::isInstance)
                .map(result -> ((NotYet) result).waitingFor())
                .collect(Collectors.joining("; "));
        return waiting.isEmpty()
                ? new Finished(
                        all.stream().map(result -> ((Finished) result).detail()).collect(Collectors.joining("; ")))
                : new NotYet(waiting);
    }
}
