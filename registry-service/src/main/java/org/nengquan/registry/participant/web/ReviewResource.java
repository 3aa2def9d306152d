package org.nengquan.registry.participant.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.participant.app.ApproveParticipant;
import org.nengquan.registry.participant.app.ReviewApplication;
import org.nengquan.registry.participant.app.SuspendParticipant;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;

/** What the authority decides about an account, two persons at a time. */
@Path("/api/registry/v1/participants/{uscc}")
class ReviewResource {

    private final Commands commands;
    private final Callers callers;
    private final ReviewApplication review;
    private final ApproveParticipant approve;
    private final SuspendParticipant suspend;

    ReviewResource(
            Commands commands,
            Callers callers,
            ReviewApplication review,
            ApproveParticipant approve,
            SuspendParticipant suspend) {
        this.commands = commands;
        this.callers = callers;
        this.review = review;
        this.approve = approve;
        this.suspend = suspend;
    }

    record ProposalRequest(@NotNull @Size(max = 1000) String comment) {}

    record RejectionRequest(@NotBlank @Size(max = 1000) String reason) {}

    record SuspensionRequest(
            @NotBlank @Size(max = 100) String article,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/proposal")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid ProposalRequest request) {
        Caller caller = callers.current();
        return run(
                CommandRequest.ok("registry.propose-participant/" + uscc, key, request),
                () -> review.propose(code(uscc), Scopes.of(caller), caller.person(), request.comment()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, String uscc, Nothing nothing) {
        Caller caller = callers.current();
        return run(
                CommandRequest.ok("registry.approve-participant/" + uscc, key, new Nothing()),
                () -> approve.approve(code(uscc), Scopes.of(caller), caller.person()));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid RejectionRequest request) {
        Caller caller = callers.current();
        return run(
                CommandRequest.ok("registry.reject-participant/" + uscc, key, request),
                () -> review.reject(code(uscc), Scopes.of(caller), caller.person(), request.reason()));
    }

    @POST
    @Path("/suspension")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> suspend(
            @HeaderParam("Idempotency-Key") String key, String uscc, @NotNull @Valid SuspensionRequest request) {
        Suspension why = new Suspension(callers.current().person(), request.article(), request.reason());
        return run(
                CommandRequest.ok("registry.suspend-participant/" + uscc, key, request),
                () -> suspend.suspend(code(uscc), why));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ParticipantAnswer.class, responseCode = "200")
    public Uni<Response> resume(@HeaderParam("Idempotency-Key") String key, String uscc, Nothing nothing) {
        String person = callers.current().person();
        return run(
                CommandRequest.ok("registry.resume-participant/" + uscc, key, new Nothing()),
                () -> suspend.resume(code(uscc), person));
    }

    private Uni<Response> run(CommandRequest command, Supplier<Uni<Outcome<Participant>>> useCase) {
        return commands.run(command, () -> useCase.get().map(outcome -> outcome.map(ParticipantAnswer::of)));
    }

    private static Uscc code(String uscc) {
        return Uscc.parse(uscc).orElseThrow(ParticipantResource::notYours);
    }
}
