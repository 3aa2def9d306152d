package org.nengquan.trading.surveillance.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.surveillance.app.ChangeDeadline;
import org.nengquan.trading.surveillance.app.DeadlineChangeView;
import org.nengquan.trading.surveillance.app.Deadlines;
import org.nengquan.trading.surveillance.domain.Deadline;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/** The dates that are watched as deadlines: changes are proposed by the operator, decided by the supervisor. */
@Path("/api/trading/v1")
class DeadlineResource {
    private static final String OPERATOR = "exchange.operator";
    private static final String SUPERVISOR = "supervisor";
    private static final String AUDITOR = "auditor";

    private final Commands commands;
    private final Callers callers;
    private final ChangeDeadline changeDeadline;
    private final Deadlines deadlines;

    DeadlineResource(Commands commands, Callers callers, ChangeDeadline changeDeadline, Deadlines deadlines) {
        this.commands = commands;
        this.callers = callers;
        this.changeDeadline = changeDeadline;
        this.deadlines = deadlines;
    }

    record DeadlineName(
            @NotBlank @Size(max = 100) String zh,
            @NotBlank @Size(max = 100) String en) {}

    record DeadlineRequest(
            @NotNull LocalDate date,
            @NotNull @Valid DeadlineName name,
            @NotNull Boolean watched,
            @NotBlank @Size(max = 500) String basis) {

        DeadlineChange toDomain() {
            return new DeadlineChange(new Deadline(date, Text.of(name.zh(), name.en())), watched);
        }
    }

    record DeadlineApproval() {}

    record DeadlineRejection(@NotBlank @Size(max = 500) String reason) {}

    record DeadlineAnswer(UUID id) {}

    record DeadlineList(
            List<Deadlines.Watched> items, @Nullable String next) {}

    record DeadlineChangeList(
            List<DeadlineChangeView> items, @Nullable String next) {}

    /** Everything on one page: there are few. */
    @GET
    @Path("/surveillance-deadlines")
    @RolesAllowed({OPERATOR, SUPERVISOR, AUDITOR})
    public Uni<DeadlineList> watched() {
        return deadlines.all().map(items -> new DeadlineList(items, null));
    }

    @GET
    @Path("/surveillance-deadline-changes")
    @RolesAllowed({OPERATOR, SUPERVISOR, AUDITOR})
    public Uni<DeadlineChangeList> changes(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return deadlines.page(after, limit).map(items -> new DeadlineChangeList(items, ChangeView.next(items, limit)));
    }

    @POST
    @Path("/surveillance-deadline-changes")
    @RolesAllowed(OPERATOR)
    @APIResponseSchema(value = DeadlineAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DeadlineRequest request) {
        String person = callers.current().person();
        return run(
                CommandRequest.created("trading.propose-deadline", key, request),
                () -> changeDeadline.propose(request.toDomain(), request.basis(), person));
    }

    @POST
    @Path("/surveillance-deadline-changes/{id}/approval")
    @RolesAllowed(SUPERVISOR)
    @APIResponseSchema(value = DeadlineAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, @NotNull DeadlineApproval request) {
        String person = callers.current().person();
        return run(
                CommandRequest.ok("trading.approve-deadline/" + id, key, request),
                () -> changeDeadline.approve(id, person));
    }

    @POST
    @Path("/surveillance-deadline-changes/{id}/rejection")
    @RolesAllowed(SUPERVISOR)
    @APIResponseSchema(value = DeadlineAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") UUID id,
            @NotNull @Valid DeadlineRejection request) {
        String person = callers.current().person();
        return run(
                CommandRequest.ok("trading.reject-deadline/" + id, key, request),
                () -> changeDeadline.reject(id, person, request.reason()));
    }

    private Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<UUID>>> useCase) {
        return commands.run(request, () -> useCase.get().map(outcome -> outcome.map(DeadlineAnswer::new)));
    }
}
