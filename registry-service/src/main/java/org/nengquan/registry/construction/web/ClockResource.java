package org.nengquan.registry.construction.web;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
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
import org.nengquan.registry.construction.app.DecideConstruction;
import org.nengquan.registry.construction.app.OrderReclaim;
import org.nengquan.registry.construction.domain.ClockState.Evidence;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.participant.app.AskRight;
import org.nengquan.registry.participant.domain.Representative.Right;

/** The two years of each project (办法§20): evidence, suspension, appeal, and the order to take back. */
@Path("/api/registry/v1/construction-clocks")
class ClockResource {

    private final Commands commands;
    private final Callers callers;
    private final DecideConstruction decide;
    private final OrderReclaim reclaim;
    private final AskRight rights;

    ClockResource(
            Commands commands, Callers callers, DecideConstruction decide, OrderReclaim reclaim, AskRight rights) {
        this.commands = commands;
        this.callers = callers;
        this.decide = decide;
        this.reclaim = reclaim;
        this.rights = rights;
    }

    record EvidenceRequest(
            @NotNull Evidence.Type type,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotNull LocalDate begunOn) {}

    record JudgementRequest(@NotNull Boolean accepted) {}

    record DocumentRequest(@NotBlank @Size(max = 200) String documentNumber) {}

    record AppealRequest(@NotBlank @Size(max = 4000) String reason) {}

    record AppealDecisionRequest(
            @NotBlank @Size(max = 1000) String decision,
            @Nullable LocalDate prolongedUntil) {}

    record OrderedAnswer(int movements) {}

    @Schema(name = "RemindedConstructionClock")
    record RemindedAnswer(ClockAnswer clock, Map<Integer, LocalDate> remindedOnByDaysLeft) {}

    @GET
    @Authenticated
    public Uni<Page<ClockAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return decide.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(ClockAnswer::of));
    }

    @GET
    @Path("/{projectId}")
    @Authenticated
    public Uni<RemindedAnswer> one(UUID projectId) {
        return decide.one(projectId, callers.current())
                .map(found -> new RemindedAnswer(ClockAnswer.of(found.clock()), new TreeMap<>(found.reminders())));
    }

    @POST
    @Path("/{projectId}/evidence")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> claim(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid EvidenceRequest request) {
        Caller caller = callers.current();
        var evidence = new Evidence(request.type(), request.sha256(), request.begunOn(), caller.person());
        return run(
                "file-construction-evidence/" + projectId,
                key,
                request,
                () -> rights.own(caller, Right.INITIATE).chain(() -> decide.claim(projectId, evidence, caller)));
    }

    @POST
    @Path("/{projectId}/evidence/judgement")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> judge(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid JudgementRequest request) {
        Caller caller = callers.current();
        return run(
                "judge-construction-evidence/" + projectId,
                key,
                request,
                () -> decide.judge(projectId, request.accepted(), caller));
    }

    @POST
    @Path("/{projectId}/suspension")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> suspend(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid DocumentRequest request) {
        Caller caller = callers.current();
        return run(
                "suspend-construction-clock/" + projectId,
                key,
                request,
                () -> decide.suspend(projectId, request.documentNumber(), caller));
    }

    @POST
    @Path("/{projectId}/resumption")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> resume(@HeaderParam("Idempotency-Key") String key, UUID projectId, Nothing nothing) {
        Caller caller = callers.current();
        return run(
                "resume-construction-clock/" + projectId, key, new Nothing(), () -> decide.resume(projectId, caller));
    }

    @POST
    @Path("/{projectId}/appeal")
    @RolesAllowed({Roles.TRADER, Roles.APPROVER})
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> appeal(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid AppealRequest request) {
        Caller caller = callers.current();
        return run(
                "appeal-reclaim/" + projectId,
                key,
                request,
                () -> rights.own(caller, Right.INITIATE)
                        .chain(() -> decide.appeal(projectId, request.reason(), caller)));
    }

    @POST
    @Path("/{projectId}/appeal/decision")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ClockAnswer.class, responseCode = "200")
    public Uni<Response> decideAppeal(
            @HeaderParam("Idempotency-Key") String key, UUID projectId, @NotNull @Valid AppealDecisionRequest request) {
        Caller caller = callers.current();
        return run(
                "decide-reclaim-appeal/" + projectId,
                key,
                request,
                () -> decide.decideAppeal(
                        projectId, request.decision(), Optional.ofNullable(request.prolongedUntil()), caller));
    }

    /** Proposes the movements that take the units back; another person approves them under {@code /movements}. */
    @POST
    @Path("/{projectId}/reclaim-order")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = OrderedAnswer.class, responseCode = "201")
    public Uni<Response> order(@HeaderParam("Idempotency-Key") String key, UUID projectId, Nothing nothing) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.order-reclaim/" + projectId, key, new Nothing()),
                () -> reclaim.order(projectId, caller)
                        .map(outcome -> outcome.map(orders -> new OrderedAnswer(orders.size()))));
    }

    private Uni<Response> run(
            String name, String key, Object request, Supplier<Uni<Outcome<ConstructionClock>>> useCase) {
        return commands.run(
                CommandRequest.ok("registry." + name, key, request),
                () -> useCase.get().map(outcome -> outcome.map(ClockAnswer::of)));
    }
}
