package org.nengquan.settlement.payment.domain;

import java.time.LocalDate;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;

/** The entries that a deposit causes. */
public final class DepositPosting {

    private DepositPosting() {}

    /** To the owner's free cash. */
    public static Entry credit(String depositId, String uscc, long amountFen, LocalDate businessDate) {
        return received(depositId, LedgerAccount.available(uscc), amountFen, businessDate);
    }

    /** To suspense, because nobody here is known by that code (yet). */
    public static Entry suspend(String depositId, long amountFen, LocalDate businessDate) {
        return received(depositId, LedgerAccount.SUSPENSE, amountFen, businessDate);
    }

    /** Out of suspense, because the owner has since opened an account. */
    public static Entry release(String depositId, String uscc, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.SUSPENSE_RELEASE, depositId, businessDate),
                LedgerAccount.SUSPENSE,
                LedgerAccount.available(uscc),
                amountFen);
    }

    private static Entry received(String depositId, LedgerAccount to, long amountFen, LocalDate businessDate) {
        return Entry.move(new Occasion(EntryKind.DEPOSIT, depositId, businessDate), LedgerAccount.BANK, to, amountFen);
    }
}
