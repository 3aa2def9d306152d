package org.nengquan.settlement.payment.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;

/**
 * Listens to the banks: each notice takes effect exactly once, because the cursor of its account moves in the transaction
 * that books the money. The banks are asked outside it.
 */
@ApplicationScoped
public class CreditDeposits {
    private final Bank bank;
    private final ReadAccounts accounts;
    private final Deposits deposits;
    private final Arrivals arrivals;
    private final BookDeposits book;
    private final Clock clock;

    CreditDeposits(
            Bank bank, ReadAccounts accounts, Deposits deposits, Arrivals arrivals, BookDeposits book, Clock clock) {
        this.bank = bank;
        this.accounts = accounts;
        this.deposits = deposits;
        this.arrivals = arrivals;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Asks once about each account, for at most {@code limit} notices, and answers how many there were about the busiest.
     * A bank that does not answer leaves the others heard.
     */
    public Uni<Integer> listen(int limit) {
        return accounts.open()
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUni(account -> listen(account, limit))
                .collectFailures()
                .concatenate()
                .collect()
                .asList()
                .map(heard -> heard.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** Asks once about one account, and answers how many notices there were. */
    public Uni<Integer> listen(SettlementAccount account, int limit) {
        return Panache.withTransaction(() -> deposits.cursor(account.code()))
                .flatMap(cursor -> bank.noticesAfter(account, cursor, limit)
                        .flatMap(notices -> takeEffect(account, cursor, notices)));
    }

    private Uni<Integer> takeEffect(SettlementAccount account, long cursor, List<BankNotice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        long last = notices.getLast().sequence();
        return Panache.withTransaction(() -> deposits.advance(account.code(), cursor, last)
                        .flatMap(ours -> ours
                                ? apply(account, notices)
                                : Uni.createFrom().voidItem()))
                .replaceWith(notices.size());
    }

    private Uni<Void> apply(SettlementAccount account, List<BankNotice> notices) {
        return deposits.setAside(account.code(), only(notices, UnreadableNotice.class), clock.instant())
                .chain(() -> arrivals.bookOurs(account, only(notices, DepositNotice.class)))
                .flatMap(told -> book.credit(account.code(), told));
    }

    private static <T extends BankNotice> List<T> only(List<BankNotice> notices, Class<T> kind) {
        return notices.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
