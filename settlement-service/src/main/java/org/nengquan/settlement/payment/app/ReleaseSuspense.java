package org.nengquan.settlement.payment.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.ledger.app.BookEntries;
import org.nengquan.settlement.payment.app.Deposits.Claimable;
import org.nengquan.settlement.payment.domain.DepositPosting;

/**
 * Credits deposits that came before their owner's account was open. Cash and approval travel separately, so the one may
 * well overtake the other.
 */
@ApplicationScoped
public class ReleaseSuspense {
    private static final int BATCH = 500;

    private final Deposits deposits;
    private final BusinessDays days;
    private final BookEntries ledger;

    ReleaseSuspense(Deposits deposits, BusinessDays days, BookEntries ledger) {
        this.deposits = deposits;
        this.days = days;
        this.ledger = ledger;
    }

    /** Releases one batch and answers how many deposits found their owner. */
    public Uni<Integer> release() {
        return Panache.withTransaction(() -> deposits.holdClaimable(BATCH).flatMap(this::release));
    }

    private Uni<Integer> release(List<Claimable> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return days.current()
                .map(day -> found.stream()
                        .map(item -> DepositPosting.release(item.name(), item.uscc(), item.amountFen(), day.date()))
                        .toList())
                .flatMap(ledger::book)
                .chain(() -> deposits.leaveSuspense(
                        found.stream().map(Claimable::name).toList()))
                .replaceWith(found.size());
    }
}
