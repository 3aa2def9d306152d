package org.nengquan.settlement.account.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.ledger.app.ChartOfAccounts;
import org.nengquan.settlement.ledger.app.Journal;
import org.nengquan.settlement.ledger.app.StatementLine;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.paging.domain.Page;

/** Shows a participant its own money. */
@ApplicationScoped
public class ReadCash {
    private final CashAccounts accounts;
    private final ChartOfAccounts chart;
    private final Journal journal;

    ReadCash(CashAccounts accounts, ChartOfAccounts chart, Journal journal) {
        this.accounts = accounts;
        this.chart = chart;
        this.journal = journal;
    }

    /** The balances of a holder's account; empty if it has none. */
    public Uni<Optional<CashBalances>> balances(String uscc) {
        return Panache.withTransaction(() -> accounts.find(uscc).flatMap(this::withBalances));
    }

    /** A page of the holder's statement, oldest first. */
    public Uni<Page<StatementLine>> statement(String uscc, StatementLine.Cursor after, int limit) {
        return Panache.withTransaction(() -> journal.statement(uscc, after, limit));
    }

    private Uni<Optional<CashBalances>> withBalances(Optional<CashAccount> account) {
        return account.map(this::balancesOf)
                .map(balances -> balances.map(Optional::of))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }

    private Uni<CashBalances> balancesOf(CashAccount account) {
        var available = LedgerAccount.available(account.uscc());
        var inTrading = LedgerAccount.inTrading(account.uscc());
        var claim = LedgerAccount.claim(account.uscc());
        var withheld = LedgerAccount.withheld(account.uscc());
        return chart.bankOf(available)
                .flatMap(bank -> chart.balances(List.of(available, inTrading, claim, withheld))
                        .map(fen -> new CashBalances(
                                account,
                                bank.orElseThrow(),
                                of(fen, available),
                                of(fen, inTrading),
                                of(fen, claim),
                                of(fen, withheld))));
    }

    private static long of(Map<LedgerAccount, Long> balances, LedgerAccount account) {
        return balances.getOrDefault(account, 0L);
    }

    /**
     * A cash account and what is on it, in fen.
     *
     * @param settlementAccount code of the settlement account that it lies with
     * @param availableFen free
     * @param inTradingFen handed to the market
     * @param claimedFen claimed by trades whose delivery is awaited
     * @param withheldFen set apart for payments that the bank has not made yet
     */
    public record CashBalances(
            CashAccount account,
            String settlementAccount,
            long availableFen,
            long inTradingFen,
            long claimedFen,
            long withheldFen) {}
}
