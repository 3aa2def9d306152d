package org.nengquan.settlement.treasury.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.app.TreasuryFunds.Fund;
import org.nengquan.settlement.treasury.app.TreasuryFunds.FundEntry;

/** Shows the earmarked funds. */
@ApplicationScoped
public class ReadTreasury {
    private final TreasuryFunds funds;

    ReadTreasury(TreasuryFunds funds) {
        this.funds = funds;
    }

    public Uni<List<Fund>> all() {
        return Panache.withTransaction(funds::all);
    }

    public Uni<Optional<Fund>> of(String regionCode) {
        return Panache.withTransaction(() -> funds.of(regionCode));
    }

    public Uni<Page<FundEntry>> entries(String regionCode, long after, int limit) {
        return Panache.withTransaction(() -> funds.entries(regionCode, after, limit));
    }
}
