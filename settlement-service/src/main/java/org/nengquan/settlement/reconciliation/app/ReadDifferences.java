package org.nengquan.settlement.reconciliation.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** Shows what the check of a day found. */
@ApplicationScoped
public class ReadDifferences {
    private final Reconciliations reconciliations;

    ReadDifferences(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    public Uni<List<Difference>> of(LocalDate businessDate) {
        return Panache.withTransaction(() -> reconciliations.of(businessDate));
    }
}
