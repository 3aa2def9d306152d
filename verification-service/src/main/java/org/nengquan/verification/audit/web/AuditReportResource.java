package org.nengquan.verification.audit.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.verification.audit.app.ReportAudit;

/** A class of its own: the longest class path wins, and under {@code /baselines} this route would not be found. */
@Path("/api/verification/v1/baselines/{baselineId}/audits")
class AuditReportResource {

    private final Commands commands;
    private final Callers callers;
    private final ReportAudit report;

    AuditReportResource(Commands commands, Callers callers, ReportAudit report) {
        this.commands = commands;
        this.callers = callers;
        this.report = report;
    }

    @POST
    @RolesAllowed("verifier")
    @NeedsRight(Right.INITIATE)
    @APIResponseSchema(value = AuditAnswer.class, responseCode = "201")
    public Uni<Response> report(
            @PathParam("baselineId") UUID baselineId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AuditRequest request) {
        var findings = request.toFindings(callers.current());
        return commands.run(
                CommandRequest.created("verification.report-audit/" + baselineId, key, request),
                () -> report.report(baselineId, findings).map(outcome -> outcome.map(AuditAnswer::of)));
    }
}
