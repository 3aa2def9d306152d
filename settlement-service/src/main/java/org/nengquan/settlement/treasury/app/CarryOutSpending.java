package org.nengquan.settlement.treasury.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.payout.app.BeginPayout;
import org.nengquan.settlement.payout.domain.PayoutTerms;
import org.nengquan.settlement.treasury.domain.Purpose;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** Moves the money that two persons agreed to spend: through the bank, or for buy-back to the region's own cash account. */
@ApplicationScoped
class CarryOutSpending {
    private final BeginPayout payouts;
    private final BookEntries ledger;
    private final BusinessDays days;

    CarryOutSpending(BeginPayout payouts, BookEntries ledger, BusinessDays days) {
        this.payouts = payouts;
        this.ledger = ledger;
        this.days = days;
    }

    Uni<Void> carryOut(TreasurySpending agreed) {
        return agreed.spent().purpose() == Purpose.QUOTA_BUY_BACK ? buyBack(agreed) : pay(agreed);
    }

    private Uni<Void> buyBack(TreasurySpending agreed) {
        return days.current().flatMap(day -> ledger.book(List.of(buyBack(agreed, day.date()))));
    }

    private static Entry buyBack(TreasurySpending agreed, LocalDate on) {
        return Entry.move(
                new Occasion(EntryKind.BUY_BACK, agreed.spendingId().toString(), on),
                LedgerAccount.treasury(agreed.spent().regionCode()),
                LedgerAccount.available(agreed.payeeUscc()),
                agreed.spent().amountFen());
    }

    private Uni<Void> pay(TreasurySpending agreed) {
        var terms = new PayoutTerms(
                PayoutTerms.Kind.TREASURY_SPENDING,
                agreed.spent().regionCode(),
                agreed.payeeUscc(),
                agreed.spent().amountFen(),
                agreed.spent().basis());
        return payouts.agreed(
                        agreed.spendingId(),
                        terms,
                        agreed.approval().proposal(),
                        agreed.approval().verdict().orElseThrow())
                .replaceWithVoid();
    }
}
