package org.nengquan.trading.calendar.web;

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
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.TellMarket;
import org.nengquan.trading.calendar.app.CalendarChangeView;
import org.nengquan.trading.calendar.app.CalendarChanges;
import org.nengquan.trading.calendar.app.ChangeCalendar;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.session.domain.Holiday;

/** Changes of the exchange's calendar, by two persons (办法§16): a day, or a whole year's notice at once. */
@Path("/api/trading/v1/calendar-changes")
class CalendarChangeResource {
    private static final int A_YEAR = 366;
    private static final String OPERATOR = "exchange.operator";
    private static final String PROVINCE = "province";

    private final Commands commands;
    private final Callers callers;
    private final ChangeCalendar changeCalendar;
    private final CalendarChanges changes;
    private final TellMarket tell;

    CalendarChangeResource(
            Commands commands,
            Callers callers,
            ChangeCalendar changeCalendar,
            CalendarChanges changes,
            TellMarket tell) {
        this.commands = commands;
        this.callers = callers;
        this.changeCalendar = changeCalendar;
        this.changes = changes;
        this.tell = tell;
    }

    record DayRequest(
            @NotNull LocalDate date,
            Holiday.@NotNull Kind kind,
            @NotBlank @Size(max = 40) String name) {

        Holiday toDomain() {
            return new Holiday(date, kind, name);
        }
    }

    record ProposeRequest(
            @NotBlank @Size(max = 500) String basis,
            @NotNull @Size(min = 1, max = A_YEAR) List<@NotNull @Valid DayRequest> days) {

        CalendarChange toDomain() {
            return new CalendarChange(days.stream().map(DayRequest::toDomain).toList());
        }
    }

    record ApproveRequest() {}

    record RejectRequest(@NotBlank @Size(max = 500) String reason) {}

    record ChangeAnswer(UUID id) {}

    record ChangeList(
            List<CalendarChangeView> items, @Nullable String next) {}

    @POST
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeRequest request) {
        String person = callers.current().person();
        return run(
                CommandRequest.created("trading.propose-calendar-change", key, request),
                () -> changeCalendar.propose(request.toDomain(), request.basis(), person));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, @NotNull ApproveRequest request) {
        String person = callers.current().person();
        return run(
                        CommandRequest.ok("trading.approve-calendar-change/" + id, key, request),
                        () -> changeCalendar.approve(id, person))
                .call(tell::tell);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed({OPERATOR, PROVINCE})
    @APIResponseSchema(value = ChangeAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") UUID id,
            @NotNull @Valid RejectRequest request) {
        String person = callers.current().person();
        return run(
                CommandRequest.ok("trading.reject-calendar-change/" + id, key, request),
                () -> changeCalendar.reject(id, person, request.reason()));
    }

    @GET
    @RolesAllowed({OPERATOR, PROVINCE, "supervisor", "auditor"})
    public Uni<ChangeList> all(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return changes.page(after, limit).map(items -> new ChangeList(items, ChangeView.next(items, limit)));
    }

    private Uni<Response> run(CommandRequest request, Supplier<Uni<Outcome<UUID>>> useCase) {
        return commands.run(request, () -> useCase.get().map(outcome -> outcome.map(ChangeAnswer::new)));
    }
}
