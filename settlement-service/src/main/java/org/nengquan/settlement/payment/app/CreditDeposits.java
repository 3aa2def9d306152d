package org.nengquan.settlement.payment.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengquan.settlement.account.app.CashAccounts;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.businessday.domain.BusinessDay;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.payment.app.Deposits.Kept;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;
import org.nengquan.settlement.payment.domain.DepositPosting;

/**
 * Listens to the bank: each notice takes effect exactly once, because the cursor moves in the transaction that books the
 * money. The bank is asked outside it.
 */
@ApplicationScoped
public class CreditDeposits {
    private final Bank bank;
    private final Deposits deposits;
    private final CashAccounts accounts;
    private final BusinessDays days;
    private final BookEntries ledger;
    private final Clock clock;

    CreditDeposits(
            Bank bank, Deposits deposits, CashAccounts accounts, BusinessDays days, BookEntries ledger, Clock clock) {
        this.bank = bank;
        this.deposits = deposits;
        this.accounts = accounts;
        this.days = days;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Asks the bank once, for at most {@code limit} notices, and answers how many it had for us. */
    public Uni<Integer> listen(int limit) {
        return Panache.withTransaction(deposits::cursor)
                .flatMap(cursor -> bank.noticesAfter(cursor, limit).flatMap(notices -> takeEffect(cursor, notices)));
    }

    private Uni<Integer> takeEffect(long cursor, List<BankNotice> notices) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        long last = notices.getLast().sequence();
        return Panache.withTransaction(() -> deposits.advance(cursor, last)
                        .flatMap(
                                ours -> ours ? apply(notices) : Uni.createFrom().voidItem()))
                .replaceWith(notices.size());
    }

    private Uni<Void> apply(List<BankNotice> notices) {
        return deposits.setAside(only(notices, UnreadableNotice.class), clock.instant())
                .chain(() -> credit(only(notices, DepositNotice.class)));
    }

    private Uni<Void> credit(List<DepositNotice> told) {
        Map<String, DepositNotice> once = new LinkedHashMap<>();
        told.forEach(notice -> once.putIfAbsent(notice.depositId(), notice));
        return deposits.known(once.keySet()).flatMap(known -> creditNew(once.values(), known));
    }

    private Uni<Void> creditNew(Collection<DepositNotice> told, Set<String> known) {
        List<DepositNotice> fresh = told.stream()
                .filter(notice -> !known.contains(notice.depositId()))
                .toList();
        List<String> owners = fresh.stream().map(DepositNotice::uscc).distinct().toList();
        return accounts.findAll(owners).flatMap(found -> keepAndBook(fresh, found.keySet()));
    }

    private Uni<Void> keepAndBook(List<DepositNotice> fresh, Set<String> owners) {
        List<Kept> kept = fresh.stream()
                .map(notice -> new Kept(notice, !owners.contains(notice.uscc())))
                .toList();
        return deposits.keep(kept)
                .chain(days::current)
                .map(BusinessDay::date)
                .flatMap(date -> ledger.book(
                        kept.stream().map(deposit -> entry(deposit, date)).toList()));
    }

    private static Entry entry(Kept deposit, LocalDate date) {
        DepositNotice notice = deposit.notice();
        return deposit.inSuspense()
                ? DepositPosting.suspend(notice.depositId(), notice.amountFen(), date)
                : DepositPosting.credit(notice.depositId(), notice.uscc(), notice.amountFen(), date);
    }

    private static <T extends BankNotice> List<T> only(List<BankNotice> notices, Class<T> kind) {
        return notices.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
