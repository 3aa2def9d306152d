package org.nengquan.verification.confirmation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.nengquan.verification.confirmation.app.IssueConfirmation;
import org.nengquan.verification.entry.app.PlainText;

/** A class of its own: the longest class path wins, and under {@code /audits} this route would not be found. */
@Path("/api/verification/v1/audits/{auditId}/confirmation")
class IssueResource {

    private final Commands commands;
    private final Callers callers;
    private final IssueConfirmation issue;

    IssueResource(Commands commands, Callers callers, IssueConfirmation issue) {
        this.commands = commands;
        this.callers = callers;
        this.issue = issue;
    }

    /** The city's remark on confirming; it may be empty. */
    record ConfirmationRequest(
            @NotNull @Size(max = 400) @PlainText String comment) {}

    @POST
    @RolesAllowed("city")
    @APIResponseSchema(value = ConfirmationAnswer.class, responseCode = "201")
    public Uni<Response> issue(
            @PathParam("auditId") UUID auditId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ConfirmationRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.created("verification.issue-confirmation/" + auditId, key, request),
                () -> issue.issue(auditId, request.comment(), caller)
                        .map(outcome -> outcome.map(ConfirmationAnswer::of)));
    }
}
