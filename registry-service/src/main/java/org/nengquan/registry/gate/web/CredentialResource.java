package org.nengquan.registry.gate.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.gate.app.Credentials.Signed;
import org.nengquan.registry.gate.app.IssueCredential;
import org.nengquan.registry.gate.app.RevokeCredential;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.domain.Representative.Right;

/** The 足额取得凭证 (办法§12): issued to the project's unit, shown by it to the 节能审查 officer. */
@Path("/api/registry/v1/credentials")
class CredentialResource {

    private final Commands commands;
    private final Callers callers;
    private final IssueCredential issue;
    private final RevokeCredential revoke;
    private final AskRight rights;

    CredentialResource(
            Commands commands, Callers callers, IssueCredential issue, RevokeCredential revoke, AskRight rights) {
        this.commands = commands;
        this.callers = callers;
        this.issue = issue;
        this.revoke = revoke;
        this.rights = rights;
    }

    record CredentialRequest(@NotNull UUID projectId) {}

    record RevocationRequest(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "Credential")
    record CredentialAnswer(
            String credentialNumber,
            String status,
            UUID projectId,
            String projectNumber,
            String uscc,
            LocalDate issuedOn,
            String jws) {

        static CredentialAnswer of(Signed signed) {
            var credential = signed.credential();
            return new CredentialAnswer(
                    credential.number().value(),
                    credential.state().status(),
                    credential.project().id(),
                    credential.project().number().value(),
                    credential.project().uscc().code(),
                    credential.issuedOn(),
                    signed.jws());
        }
    }

    @POST
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    @APIResponseSchema(value = CredentialAnswer.class, responseCode = "201")
    public Uni<Response> issue(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CredentialRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.issue-credential", key, request),
                () -> rights.own(caller, Right.INITIATE)
                        .chain(() -> issue.issue(request.projectId(), caller))
                        .map(outcome -> outcome.map(CredentialAnswer::of)));
    }

    @POST
    @Path("/{number}/revocation")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = CredentialAnswer.class, responseCode = "200")
    public Uni<Response> revoke(
            @HeaderParam("Idempotency-Key") String key, String number, @NotNull @Valid RevocationRequest request) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.revoke-credential/" + number, key, request),
                () -> revoke.revoke(number, person, request.reason())
                        .map(outcome -> outcome.map(CredentialAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<CredentialAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return issue.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(CredentialAnswer::of));
    }
}
