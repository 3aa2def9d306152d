package org.nengquan.settlement.integrity.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.settlement.bankaccount.app.ReadAccounts;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.integrity.app.Inspections.AtBank;
import org.nengquan.settlement.integrity.app.Inspections.Snapshot;
import org.nengquan.settlement.integrity.domain.Finding;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankStatement;

/**
 * Each bank's word on our account with it against our own: what a statement has more than the books must be notices under
 * way.
 */
@ApplicationScoped
class CompareWithBank {
    private static final String NAME = "bank-statement";
    private static final int PAGE = 200;

    private final Bank bank;
    private final ReadAccounts accounts;

    CompareWithBank(Bank bank, ReadAccounts accounts) {
        this.bank = bank;
        this.accounts = accounts;
    }

    /** One finding over all banks, which names each and its figures. */
    Uni<Finding> compare(Snapshot books) {
        return accounts.all()
                .map(all -> all.stream().collect(Collectors.toMap(SettlementAccount::code, Function.identity())))
                .onItem()
                .transformToMulti(byCode -> Multi.createFrom()
                        .iterable(books.banks())
                        .onItem()
                        .transformToUniAndConcatenate(at -> compare(account(byCode, at), at)))
                .collect()
                .asList()
                .map(CompareWithBank::together);
    }

    private static SettlementAccount account(Map<String, SettlementAccount> accounts, AtBank at) {
        return Optional.ofNullable(accounts.get(at.settlementAccount())).orElseThrow();
    }

    private static Finding together(List<Finding> found) {
        return new Finding(
                NAME,
                found.stream().allMatch(Finding::ok),
                found.stream().map(Finding::detail).collect(Collectors.joining("; ")));
    }

    private Uni<Finding> compare(SettlementAccount account, AtBank at) {
        return bank.statement(account)
                .flatMap(statement -> underWay(account, at.cursor(), new ArrayList<>())
                        .map(notices -> finding(at, statement, notices)))
                .onFailure(BankUnavailable.class)
                .recoverWithItem(away -> new Finding(NAME, false, account.code() + ": " + away.getMessage()));
    }

    private Uni<List<BankNotice>> underWay(SettlementAccount account, long cursor, List<BankNotice> found) {
        return bank.noticesAfter(account, cursor, PAGE).flatMap(page -> {
            found.addAll(page);
            return page.size() < PAGE
                    ? Uni.createFrom().item(found)
                    : underWay(account, page.getLast().sequence(), found);
        });
    }

    private static Finding finding(AtBank at, BankStatement statement, List<BankNotice> notices) {
        long underWayFen = notices.stream()
                .filter(DepositNotice.class::isInstance)
                .mapToLong(notice -> ((DepositNotice) notice).amountFen())
                .sum();
        long differenceFen = statement.balanceFen() - at.cashFen() - underWayFen;
        String figures = at.settlementAccount() + ": bank " + statement.balanceFen() + " − books " + at.cashFen()
                + " − notices under way " + underWayFen + " = " + differenceFen + " fen";
        return new Finding(NAME, differenceFen == 0, figures);
    }
}
