package org.nengquan.trading.rule.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.nengquan.trading.rule.app.SupposeRule;
import org.nengquan.trading.rule.app.WhatIf;

/** Tries a proposed change of a figure on the last orders. */
@Path("/api/trading/v1/rule-changes/{id}/what-if")
class WhatIfResource {
    private static final int MOST = 10_000;

    private final SupposeRule suppose;

    WhatIfResource(SupposeRule suppose) {
        this.suppose = suppose;
    }

    @GET
    @RolesAllowed({"exchange.operator", "province", "supervisor", "auditor"})
    public Uni<WhatIf> whatIf(
            @PathParam("id") UUID id, @QueryParam("orders") @DefaultValue("1000") @Min(1) @Max(MOST) int orders) {
        return suppose.suppose(id, orders);
    }
}
