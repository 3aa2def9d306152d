package org.nengquan.trading.barring.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.nengquan.intake.Callers;
import org.nengquan.trading.barring.app.BarringView;
import org.nengquan.trading.barring.app.Barrings;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** What the market ended because a fact bars its party: for that party, its city and the overseers. */
@Path("/api/trading/v1/barrings")
class BarringResource {
    private final Barrings barrings;
    private final Callers callers;

    BarringResource(Barrings barrings, Callers callers) {
        this.barrings = barrings;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<BarringView>> barrings(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("uscc") @DefaultValue("") @Pattern(regexp = "[0-9A-Z]{0,18}") String uscc) {
        return barrings.of(Scope.of(callers.current(), uscc), after, limit);
    }
}
