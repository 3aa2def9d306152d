package org.nengquan.settlement.levelling.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.settlement.levelling.domain.Transfer;
import org.nengquan.settlement.paging.domain.Page;

/** Shows the transfers between settlement accounts. */
@ApplicationScoped
public class ReadTransfers {
    private final Transfers transfers;

    ReadTransfers(Transfers transfers) {
        this.transfers = transfers;
    }

    public Uni<Page<Transfer>> page(String after, int limit) {
        return Panache.withTransaction(() -> transfers.page(after, limit));
    }
}
