package org.nengquan.settlement.payment.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.DepositName;
import org.nengquan.settlement.payment.domain.DepositPosting;

/** Keeps and books deposits that are not known yet, in the running transaction. */
@ApplicationScoped
class BookDeposits {
    private final Deposits deposits;
    private final CashAccounts accounts;
    private final BusinessDays days;
    private final BookEntries ledger;

    BookDeposits(Deposits deposits, CashAccounts accounts, BusinessDays days, BookEntries ledger) {
        this.deposits = deposits;
        this.accounts = accounts;
        this.days = days;
        this.ledger = ledger;
    }

    /** To their owners, wherever these are bound; to the suspense of the account where they lie if nobody is known. */
    Uni<Void> credit(String settlementAccount, List<DepositNotice> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, DepositNotice> once = new LinkedHashMap<>();
        told.forEach(notice -> once.putIfAbsent(notice.depositId(), notice));
        return deposits.known(settlementAccount, once.keySet())
                .flatMap(known -> creditNew(settlementAccount, once.values(), known));
    }

    private Uni<Void> creditNew(String settlementAccount, Collection<DepositNotice> told, Set<String> known) {
        List<DepositNotice> fresh = told.stream()
                .filter(notice -> !known.contains(notice.depositId()))
                .toList();
        List<String> owners = fresh.stream().map(DepositNotice::uscc).distinct().toList();
        return accounts.findAll(owners).flatMap(found -> keepAndBook(settlementAccount, fresh, found.keySet()));
    }

    private Uni<Void> keepAndBook(String settlementAccount, List<DepositNotice> fresh, Set<String> owners) {
        List<Kept> kept = fresh.stream()
                .map(notice -> new Kept(notice, !owners.contains(notice.uscc())))
                .toList();
        return deposits.keep(settlementAccount, kept)
                .chain(days::current)
                .map(BusinessDay::date)
                .flatMap(date -> ledger.book(kept.stream()
                        .map(deposit -> entry(settlementAccount, deposit, date))
                        .toList()));
    }

    private static Entry entry(String settlementAccount, Kept deposit, LocalDate date) {
        DepositNotice notice = deposit.notice();
        var name = new DepositName(settlementAccount, notice.depositId());
        return deposit.inSuspense()
                ? DepositPosting.suspend(name, notice.amountFen(), date)
                : DepositPosting.credit(name, notice.uscc(), notice.amountFen(), date);
    }
}
