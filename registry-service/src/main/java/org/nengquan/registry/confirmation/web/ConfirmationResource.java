package org.nengquan.registry.confirmation.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.intake.Callers;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.confirmation.app.Confirmations;
import org.nengquan.registry.confirmation.app.FindConfirmations;
import org.nengquan.registry.confirmation.domain.Confirmation;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;

/** 确权意见书 received from verification (办法§9). */
@Path("/api/registry/v1/confirmations")
@Authenticated
class ConfirmationResource {

    private final Callers callers;
    private final FindConfirmations find;

    ConfirmationResource(Callers callers, FindConfirmations find) {
        this.callers = callers;
        this.find = find;
    }

    @Schema(name = "Confirmation")
    record ConfirmationAnswer(
            String confirmationNumber,
            String uscc,
            String regionCode,
            Instrument instrument,
            Origin origin,
            long quantity,
            String verifierUscc,
            String reportSha256,
            LocalDate issuedOn,
            String status) {

        static ConfirmationAnswer of(Confirmations.Listed listed) {
            Confirmation confirmation = listed.confirmation();
            return new ConfirmationAnswer(
                    confirmation.number(),
                    confirmation.uscc().code(),
                    confirmation.regionCode(),
                    confirmation.instrument(),
                    confirmation.origin(),
                    confirmation.quantity(),
                    confirmation.evidence().verifierUscc(),
                    confirmation.evidence().reportSha256(),
                    confirmation.issuedOn(),
                    listed.status());
        }
    }

    @GET
    public Uni<Page<ConfirmationAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(ConfirmationAnswer::of));
    }
}
