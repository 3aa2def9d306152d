package org.nengquan.settlement.tariff.web;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tariff.app.FeeTariffs;
import org.nengquan.settlement.tariff.domain.FeeTariff;

/** Whoever is charged may read what is charged. */
@Path("/api/settlement/v1/fee-tariffs")
@Authenticated
class FeeTariffResource {
    private final FeeTariffs tariffs;

    FeeTariffResource(FeeTariffs tariffs) {
        this.tariffs = tariffs;
    }

    @GET
    @WithSession
    public Uni<Page<FeeTariff>> list() {
        return tariffs.table().map(table -> new Page<>(table.newestFirst(), null));
    }
}
