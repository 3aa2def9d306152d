package org.nengquan.registry.issuance.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.issuance.app.ApproveIssuance;
import org.nengquan.registry.issuance.app.FindIssuances;
import org.nengquan.registry.issuance.app.ProposeIssuance;
import org.nengquan.registry.issuance.domain.Issuance;

/** Bringing units into being (办法§9, §10), by two persons. */
@Path("/api/registry/v1/issuances")
class IssuanceResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeIssuance propose;
    private final ApproveIssuance approve;
    private final FindIssuances find;

    IssuanceResource(
            Commands commands, Callers callers, ProposeIssuance propose, ApproveIssuance approve, FindIssuances find) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.approve = approve;
        this.find = find;
    }

    @POST
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = IssuanceAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid IssuanceRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-issuance", key, request),
                () -> propose(request, caller)
                        .map(outcome -> outcome.map(issuance -> IssuanceAnswer.of(issuance, List.of()))));
    }

    private Uni<Outcome<Issuance>> propose(IssuanceRequest request, Caller caller) {
        Scope scope = Scopes.of(caller);
        if (request.pool() != null) {
            return propose.fromPool(request.pool().toDomain(), scope, caller.person());
        }
        String number = Objects.requireNonNull(request.confirmationNumber());
        return propose.fromConfirmation(number, scope, caller.person());
    }

    @POST
    @Path("/{issuanceId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = IssuanceAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID issuanceId, Nothing nothing) {
        String approver = callers.current().person();
        var command = CommandRequest.ok("registry.approve-issuance/" + issuanceId, key, new Nothing());
        return commands.run(
                command,
                () -> approve.approve(issuanceId, approver)
                        .map(outcome -> outcome.map(done -> IssuanceAnswer.of(done.issuance(), List.of(done.lot())))));
    }

    /** Without the lots, which may have moved on since; who holds what is asked under {@code /holdings}. */
    @GET
    @Authenticated
    public Uni<Page<IssuanceAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(issuance -> IssuanceAnswer.of(issuance, List.of())));
    }
}
