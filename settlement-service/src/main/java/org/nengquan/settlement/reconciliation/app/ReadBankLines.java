package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.domain.BankLine;

/** Reads a bank's statement of an account to its end; the bank is asked outside transactions. */
@ApplicationScoped
class ReadBankLines {
    private static final int PAGE = 500;

    private final Reconciliations reconciliations;
    private final Bank bank;

    ReadBankLines(Reconciliations reconciliations, Bank bank) {
        this.reconciliations = reconciliations;
        this.bank = bank;
    }

    Uni<Void> toTheEnd(SettlementAccount account) {
        return Panache.withTransaction(() -> reconciliations.read(account.code()))
                .flatMap(read -> bank.linesAfter(account, read.lastSequence(), PAGE))
                .flatMap(lines -> keep(account, lines));
    }

    private Uni<Void> keep(SettlementAccount account, List<BankLine> lines) {
        Uni<Void> kept = Panache.withTransaction(() -> reconciliations.keep(account.code(), lines));
        return lines.size() < PAGE ? kept : kept.chain(() -> toTheEnd(account));
    }
}
