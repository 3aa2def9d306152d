package org.nengquan.verification.consumption.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Yearly reports within sight of the caller, page by page. */
@ApplicationScoped
public class ListConsumption {

    private final ConsumptionReports reports;

    ListConsumption(ConsumptionReports reports) {
        this.reports = reports;
    }

    @WithTransaction
    public Uni<Page<ConsumptionReport>> page(Sight sight, Window window) {
        return reports.list(sight, window).map(found -> Page.cut(found, window.limit(), ConsumptionReport::id));
    }
}
