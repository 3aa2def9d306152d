package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.domain.BankLine;

/** Reads the bank's statement to its end; the bank is asked outside transactions. */
@ApplicationScoped
class ReadBankLines {
    private static final int PAGE = 500;

    private final Reconciliations reconciliations;
    private final Bank bank;

    ReadBankLines(Reconciliations reconciliations, Bank bank) {
        this.reconciliations = reconciliations;
        this.bank = bank;
    }

    Uni<Void> toTheEnd() {
        return Panache.withTransaction(reconciliations::read)
                .flatMap(read -> bank.linesAfter(read.lastSequence(), PAGE))
                .flatMap(this::keep);
    }

    private Uni<Void> keep(List<BankLine> lines) {
        Uni<Void> kept = Panache.withTransaction(() -> reconciliations.keep(lines));
        return lines.size() < PAGE ? kept : kept.chain(this::toTheEnd);
    }
}
