package org.nengquan.settlement.payout.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;

/** The entries of a payment: set apart, and then either paid or given back. */
public final class PayoutPosting {

    private PayoutPosting() {}

    /** Set apart, so that nobody can spend it twice while the payment is under way. */
    public static Entry withhold(UUID payoutId, PayoutTerms terms, LocalDate on) {
        return Entry.move(
                occasion(EntryKind.WITHHOLD, payoutId, on),
                terms.source(),
                LedgerAccount.withheld(terms.holder()),
                terms.amountFen());
    }

    /** The bank has paid it out of the settlement account with that code. */
    public static Entry pay(UUID payoutId, PayoutTerms terms, String settlementAccount, LocalDate on) {
        return Entry.move(
                occasion(EntryKind.PAYOUT, payoutId, on),
                LedgerAccount.withheld(terms.holder()),
                LedgerAccount.bank(settlementAccount),
                terms.amountFen());
    }

    /** It will not be paid. */
    public static Entry giveBack(UUID payoutId, PayoutTerms terms, LocalDate on) {
        return Entry.move(
                occasion(EntryKind.WITHHOLD_RETURN, payoutId, on),
                LedgerAccount.withheld(terms.holder()),
                terms.source(),
                terms.amountFen());
    }

    private static Occasion occasion(EntryKind kind, UUID payoutId, LocalDate on) {
        return new Occasion(kind, payoutId.toString(), on);
    }
}
