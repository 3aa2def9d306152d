package org.nengquan.registry.movement.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.movement.app.ApproveMovement;
import org.nengquan.registry.movement.app.FindMovements;
import org.nengquan.registry.movement.app.ProposeMovement;

/** Units that move outside trade (办法§10), each by two persons. */
@Path("/api/registry/v1/movements")
class MovementResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeMovement propose;
    private final ApproveMovement approve;
    private final FindMovements find;

    MovementResource(
            Commands commands, Callers callers, ProposeMovement propose, ApproveMovement approve, FindMovements find) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.approve = approve;
        this.find = find;
    }

    record MovementRejection(@NotBlank @Size(max = 1000) String reason) {}

    /** Who may propose which kind is told by {@code /movement-kinds}. */
    @POST
    @RolesAllowed({Roles.TRADER, Roles.CITY, Roles.PROVINCE, Roles.SUPERVISOR})
    @APIResponseSchema(value = MovementAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid MovementRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-movement", key, request),
                () -> propose.propose(request.toDomain(), caller).map(outcome -> outcome.map(MovementAnswer::of)));
    }

    @POST
    @Path("/{movementId}/approval")
    @RolesAllowed({Roles.APPROVER, Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = MovementAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID movementId, Nothing nothing) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-movement/" + movementId, key, new Nothing()),
                () -> approve.approve(movementId, caller).map(outcome -> outcome.map(MovementAnswer::of)));
    }

    /** Refuses or withdraws what has not been posted. */
    @POST
    @Path("/{movementId}/rejection")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER, Roles.CITY, Roles.PROVINCE, Roles.SUPERVISOR})
    @APIResponseSchema(value = MovementAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key, UUID movementId, @NotNull @Valid MovementRejection request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.ok("registry.reject-movement/" + movementId, key, request),
                () -> approve.reject(movementId, caller, request.reason())
                        .map(outcome -> outcome.map(MovementAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<MovementAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(MovementAnswer::of));
    }
}
