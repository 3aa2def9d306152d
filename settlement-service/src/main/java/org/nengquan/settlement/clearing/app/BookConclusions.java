package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.clearing.app.ClearingAnnouncements.TreasuryCredit;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Conclusion.Paid;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/** Books, keeps and announces how trades ended: one statement for each kind of row, whatever the size of the batch. */
@ApplicationScoped
class BookConclusions {
    private final BookEntries ledger;
    private final Settlements settlements;
    private final ChartOfAccounts chart;
    private final ClearingAnnouncements announcements;

    BookConclusions(
            BookEntries ledger, Settlements settlements, ChartOfAccounts chart, ClearingAnnouncements announcements) {
        this.ledger = ledger;
        this.settlements = settlements;
        this.chart = chart;
        this.announcements = announcements;
    }

    Uni<Void> book(List<Conclusion> conclusions) {
        if (conclusions.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return ledger.book(conclusions.stream().map(Conclusion::entry).toList())
                .chain(() -> settlements.conclude(conclusions))
                .chain(() -> credits(conclusions))
                .flatMap(credits -> announcements.concluded(conclusions, credits));
    }

    private Uni<List<TreasuryCredit>> credits(List<Conclusion> conclusions) {
        List<Paid> toFunds = conclusions.stream()
                .filter(Paid.class::isInstance)
                .map(Paid.class::cast)
                .filter(paid -> paid.state().treasuryRegion().isPresent())
                .toList();
        if (toFunds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<LedgerAccount> funds = toFunds.stream().map(BookConclusions::fund).toList();
        return chart.balances(funds).map(balances -> credits(toFunds, balances));
    }

    /** The funds' rows are locked by this transaction, so going back from the balance after the batch is exact. */
    private static List<TreasuryCredit> credits(List<Paid> toFunds, Map<LedgerAccount, Long> after) {
        Map<LedgerAccount, Long> running = new HashMap<>(after);
        toFunds.forEach(paid -> running.merge(fund(paid), -paid.trade().amountFen(), Long::sum));
        List<TreasuryCredit> credits = new ArrayList<>();
        for (Paid paid : toFunds) {
            long amountFen = paid.trade().amountFen();
            long balanceFen = Optional.ofNullable(running.merge(fund(paid), amountFen, Long::sum))
                    .orElseThrow();
            credits.add(new TreasuryCredit(
                    fund(paid).holder(),
                    paid.trade().tradeNumber(),
                    amountFen,
                    balanceFen,
                    paid.state().on()));
        }
        return credits;
    }

    private static LedgerAccount fund(Paid paid) {
        return LedgerAccount.treasury(paid.state().treasuryRegion().orElseThrow());
    }
}
