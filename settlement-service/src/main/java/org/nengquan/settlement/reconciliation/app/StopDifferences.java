package org.nengquan.settlement.reconciliation.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nengquan.settlement.account.app.FreezeAccounts;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** Stops exactly the accounts of the lines that differ, in the running transaction. */
@ApplicationScoped
class StopDifferences {
    private static final int NAMED = 10;

    private final Reconciliations reconciliations;
    private final FreezeAccounts freeze;

    StopDifferences(Reconciliations reconciliations, FreezeAccounts freeze) {
        this.reconciliations = reconciliations;
        this.freeze = freeze;
    }

    Uni<Void> stop(LocalDate businessDate, List<Difference> found) {
        return reconciliations
                .note(businessDate, found)
                .chain(() -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(one -> freeze.freeze(
                                List.of(one.uscc()), "three-way/" + businessDate + "/" + one.name(), one.toString()))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    static String words(List<Difference> found) {
        return found.isEmpty()
                ? "all agree"
                : found.size() + " differ and their accounts are stopped: "
                        + found.stream().limit(NAMED).map(Difference::toString).collect(Collectors.joining("; "));
    }
}
