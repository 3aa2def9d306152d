package org.nengquan.settlement.payment.domain;

import java.time.LocalDate;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;

/** The entries that a deposit causes. */
public final class DepositPosting {

    private DepositPosting() {}

    /** To the owner's free cash, wherever the owner is bound: the journal notes what its bank is owed. */
    public static Entry credit(DepositName name, String uscc, long amountFen, LocalDate businessDate) {
        return received(name, LedgerAccount.available(uscc), amountFen, businessDate);
    }

    /** To the suspense of the account where it lies, because nobody here is known by that code (yet). */
    public static Entry suspend(DepositName name, long amountFen, LocalDate businessDate) {
        return received(name, LedgerAccount.suspense(name.settlementAccount()), amountFen, businessDate);
    }

    /** Out of suspense, because the owner has since opened an account. */
    public static Entry release(DepositName name, String uscc, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.SUSPENSE_RELEASE, name.reference(), businessDate),
                LedgerAccount.suspense(name.settlementAccount()),
                LedgerAccount.available(uscc),
                amountFen);
    }

    private static Entry received(DepositName name, LedgerAccount to, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.DEPOSIT, name.reference(), businessDate),
                LedgerAccount.bank(name.settlementAccount()),
                to,
                amountFen);
    }
}
