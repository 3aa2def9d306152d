package org.nengquan.verification.audit.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.verification.audit.app.ListAudits;
import org.nengquan.verification.audit.app.RejectAudit;
import org.nengquan.verification.entry.app.PlainText;
import org.nengquan.verification.listing.app.Sights;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;

@Path("/api/verification/v1/audits")
class AuditResource {

    private final Commands commands;
    private final Callers callers;
    private final RejectAudit reject;
    private final ListAudits list;

    AuditResource(Commands commands, Callers callers, RejectAudit reject, ListAudits list) {
        this.commands = commands;
        this.callers = callers;
        this.reject = reject;
        this.list = list;
    }

    /** Why the city does not accept the audit. */
    record RejectionRequest(
            @NotBlank @Size(max = 400) @PlainText String reason) {}

    @POST
    @Path("{auditId}/rejection")
    @RolesAllowed("city")
    @APIResponseSchema(value = AuditAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @PathParam("auditId") UUID auditId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RejectionRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.ok("verification.reject-audit/" + auditId, key, request),
                () -> reject.reject(auditId, request.reason(), caller).map(outcome -> outcome.map(AuditAnswer::of)));
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
    public Uni<Page<AuditAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Window.CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(Sights.of(callers.current()), Window.of(after, limit)).map(page -> page.map(AuditAnswer::of));
    }
}
