package org.nengquan.verification.confirmation.web;

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
import org.nengquan.verification.confirmation.app.ListConfirmations;
import org.nengquan.verification.listing.app.Sights;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;

@Path("/api/verification/v1/confirmations")
class ConfirmationResource {

    private final Callers callers;
    private final ListConfirmations list;

    ConfirmationResource(Callers callers, ListConfirmations list) {
        this.callers = callers;
        this.list = list;
    }

    @GET
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "verifier",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<ConfirmationAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Window.CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(Sights.of(callers.current()), Window.of(after, limit))
                .map(page -> page.map(ConfirmationAnswer::of));
    }
}
