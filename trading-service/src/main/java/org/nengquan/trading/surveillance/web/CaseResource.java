package org.nengquan.trading.surveillance.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.surveillance.app.CaseView;
import org.nengquan.trading.surveillance.app.DecideCase;
import org.nengquan.trading.surveillance.app.LookUpAlerts;

/** Deciding a case: the operator looks into it and proposes, another person, the supervisor, decides. */
@Path("/api/trading/v1/surveillance-cases/{alertId}")
class CaseResource {
    private final Commands commands;
    private final Callers callers;
    private final DecideCase decide;
    private final LookUpAlerts lookUp;

    CaseResource(Commands commands, Callers callers, DecideCase decide, LookUpAlerts lookUp) {
        this.commands = commands;
        this.callers = callers;
        this.decide = decide;
        this.lookUp = lookUp;
    }

    record CaseMoveRequest() {}

    record NoteRequest(@NotBlank @Size(max = 4_000) String text) {}

    record ReturnRequest(@NotBlank @Size(max = 2_000) String reason) {}

    @GET
    @RolesAllowed({"exchange.operator", "supervisor", "auditor"})
    public Uni<CaseView> look(@PathParam("alertId") UUID alertId) {
        return lookUp.ofAlert(alertId);
    }

    @POST
    @Path("/review")
    @RolesAllowed("exchange.operator")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    public Uni<Response> review(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("alertId") UUID alertId,
            @NotNull @Valid CaseMoveRequest request) {
        return run(CommandRequest.ok(name("review", alertId), key, request), person -> decide.review(alertId, person));
    }

    @POST
    @Path("/notes")
    @RolesAllowed({"exchange.operator", "supervisor"})
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    public Uni<Response> note(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("alertId") UUID alertId,
            @NotNull @Valid NoteRequest request) {
        var command = CommandRequest.created(name("note", alertId), key, request);
        return run(command, person -> decide.note(alertId, person, request.text()));
    }

    @POST
    @Path("/proposal")
    @RolesAllowed("exchange.operator")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("alertId") UUID alertId,
            @NotNull @Valid VerdictRequest request) {
        return run(
                CommandRequest.ok(name("propose", alertId), key, request),
                person -> decide.propose(alertId, person, request.toDomain()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed("supervisor")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("alertId") UUID alertId,
            @NotNull @Valid CaseMoveRequest request) {
        return run(
                CommandRequest.ok(name("approve", alertId), key, request), person -> decide.approve(alertId, person));
    }

    @POST
    @Path("/return")
    @RolesAllowed("supervisor")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    public Uni<Response> sendBack(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("alertId") UUID alertId,
            @NotNull @Valid ReturnRequest request) {
        return run(
                CommandRequest.ok(name("return", alertId), key, request),
                person -> decide.sendBack(alertId, person, request.reason()));
    }

    private Uni<Response> run(CommandRequest command, Function<String, Uni<Outcome<CaseView>>> useCase) {
        String person = callers.current().person();
        return commands.run(command, () -> useCase.apply(person));
    }

    private static String name(String move, UUID alertId) {
        return "trading.surveillance-case-" + move + "/" + alertId;
    }
}
