package org.nengquan.settlement.integrity.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.integrity.app.Inspections.Snapshot;
import org.nengquan.settlement.integrity.domain.Finding;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.app.Bank.BankUnavailable;
import org.nengquan.settlement.payment.domain.BankNotice;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankStatement;

/** The bank's word on our balance against our own: what the statement has more than the books must be notices under way. */
@ApplicationScoped
class CompareWithBank {
    private static final String NAME = "bank-statement";
    private static final int PAGE = 200;

    private final Bank bank;

    CompareWithBank(Bank bank) {
        this.bank = bank;
    }

    Uni<Finding> compare(Snapshot books) {
        return bank.statement()
                .flatMap(statement -> underWay(books.cursor(), new ArrayList<>())
                        .map(notices -> finding(books.cashFen(), statement, notices)))
                .onFailure(BankUnavailable.class)
                .recoverWithItem(away -> new Finding(NAME, false, String.valueOf(away.getMessage())));
    }

    private Uni<List<BankNotice>> underWay(long cursor, List<BankNotice> found) {
        return bank.noticesAfter(cursor, PAGE).flatMap(page -> {
            found.addAll(page);
            return page.size() < PAGE
                    ? Uni.createFrom().item(found)
                    : underWay(page.getLast().sequence(), found);
        });
    }

    private static Finding finding(long cashFen, BankStatement statement, List<BankNotice> notices) {
        long underWayFen = notices.stream()
                .filter(DepositNotice.class::isInstance)
                .mapToLong(notice -> ((DepositNotice) notice).amountFen())
                .sum();
        long differenceFen = statement.balanceFen() - cashFen - underWayFen;
        String figures = "bank " + statement.balanceFen() + " − books " + cashFen + " − notices under way "
                + underWayFen + " = " + differenceFen + " fen";
        return new Finding(NAME, differenceFen == 0, figures);
    }
}
