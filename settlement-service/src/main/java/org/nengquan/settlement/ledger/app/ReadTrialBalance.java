package org.nengquan.settlement.ledger.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.settlement.paging.domain.Page;

/** Shows the books as a whole. */
@ApplicationScoped
public class ReadTrialBalance {
    private final TrialBalance balance;

    ReadTrialBalance(TrialBalance balance) {
        this.balance = balance;
    }

    public Uni<List<TrialBalance.Line>> lines() {
        return Panache.withTransaction(balance::lines);
    }

    public Uni<Page<TrialBalance.Account>> accounts(String after, int limit) {
        return Panache.withTransaction(() -> balance.accounts(after, limit));
    }
}
