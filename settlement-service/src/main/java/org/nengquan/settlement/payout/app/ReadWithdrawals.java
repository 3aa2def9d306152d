package org.nengquan.settlement.payout.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payout.domain.Payout;

/** Shows withdrawals. */
@ApplicationScoped
public class ReadWithdrawals {
    private final Payouts payouts;

    ReadWithdrawals(Payouts payouts) {
        this.payouts = payouts;
    }

    public Uni<Page<Payout>> of(String uscc, String after, int limit) {
        return Panache.withTransaction(() -> payouts.of(uscc, after, limit));
    }

    public Uni<Page<Payout>> all(String after, int limit) {
        return Panache.withTransaction(() -> payouts.withdrawals(after, limit));
    }
}
