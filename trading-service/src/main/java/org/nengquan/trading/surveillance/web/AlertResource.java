package org.nengquan.trading.surveillance.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.surveillance.app.AlertView;
import org.nengquan.trading.surveillance.app.CaseView;
import org.nengquan.trading.surveillance.app.LookUpAlerts;

/** What looks wrong and what became of it (办法§16 网上预警). Nobody who trades may ask. */
@Path("/api/trading/v1")
@RolesAllowed({"exchange.operator", "supervisor", "auditor"})
class AlertResource {
    private final LookUpAlerts lookUp;

    AlertResource(LookUpAlerts lookUp) {
        this.lookUp = lookUp;
    }

    @GET
    @Path("/surveillance-alerts")
    public Uni<Page<AlertView>> alerts(@Valid @BeanParam AlertQuery query) {
        return lookUp.alerts(query.filter(), query.after, query.limit);
    }

    @GET
    @Path("/surveillance-alerts/{alertId}")
    public Uni<AlertView> alert(@PathParam("alertId") UUID alertId) {
        return lookUp.alert(alertId);
    }

    @GET
    @Path("/surveillance-cases")
    public Uni<Page<CaseView.Standing>> cases(
            @QueryParam("state") @DefaultValue("") @Pattern(regexp = "(RAISED|UNDER_REVIEW|OUTCOME_PROPOSED|CLOSED)?")
                    String state,
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lookUp.cases(state, after, limit);
    }
}
