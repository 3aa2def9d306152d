package org.nengquan.registry.compliance.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.compliance.app.FindCompliance;
import org.nengquan.registry.compliance.app.IssueNotice;
import org.nengquan.registry.compliance.app.OpenCycle;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Notice;
import org.nengquan.registry.quota.domain.Instrument;

/** Cycles of compliance (履约期) and the notices that change them, each by two persons of the province. */
@Path("/api/registry/v1/compliance-cycles")
class CycleResource {

    private final Commands commands;
    private final Callers callers;
    private final OpenCycle open;
    private final IssueNotice notices;
    private final FindCompliance find;

    CycleResource(Commands commands, Callers callers, OpenCycle open, IssueNotice notices, FindCompliance find) {
        this.commands = commands;
        this.callers = callers;
        this.open = open;
        this.notices = notices;
        this.find = find;
    }

    @Schema(name = "ComplianceCycleRequest")
    record CycleRequest(
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull Instrument instrument,
            @NotNull LocalDate dueOn,
            @NotNull LocalDate priceFrom,
            @NotNull LocalDate priceThrough) {

        Cycle.Terms toDomain() {
            return new Cycle.Terms(year, instrument, dueOn, priceFrom, priceThrough);
        }
    }

    @Schema(name = "ComplianceNoticeRequest")
    record NoticeRequest(
            @NotNull Notice.Kind kind,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 200) String documentNumber,
            @NotBlank @Size(max = 1000) String reason) {

        Notice.Content toDomain() {
            return new Notice.Content(kind, until, documentNumber, reason);
        }
    }

    @Schema(name = "ComplianceCycle")
    record CycleAnswer(
            UUID cycleId,
            String cycleNumber,
            int year,
            Instrument instrument,
            LocalDate dueOn,
            LocalDate priceFrom,
            LocalDate priceThrough,
            String status,
            @Nullable LocalDate reckonedOn,
            @Nullable LocalDate orderedUntil) {

        static CycleAnswer of(Cycle cycle) {
            return new CycleAnswer(
                    cycle.id(),
                    cycle.number().value(),
                    cycle.terms().year(),
                    cycle.terms().instrument(),
                    cycle.terms().dueOn(),
                    cycle.terms().priceFrom(),
                    cycle.terms().priceThrough(),
                    cycle.state().status(),
                    reckonedOn(cycle.state()),
                    cycle.state() instanceof CycleState.Ordered order ? order.until() : null);
        }

        static @Nullable LocalDate reckonedOn(CycleState state) {
            return switch (state) {
                case CycleState.Reckoned it -> it.on();
                case CycleState.Ordered it -> it.before().on();
                default -> null;
            };
        }
    }

    @POST
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = CycleAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CycleRequest request) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.created("registry.propose-compliance-cycle", key, request),
                () -> open.propose(request.toDomain(), person).map(outcome -> outcome.map(CycleAnswer::of)));
    }

    @POST
    @Path("/{cycleId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = CycleAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID cycleId, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-compliance-cycle/" + cycleId, key, new Nothing()),
                () -> open.approve(cycleId, approver).map(outcome -> outcome.map(CycleAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<CycleAnswer>> list() {
        return find.cycles()
                .map(cycles -> new Page<>(cycles.stream().map(CycleAnswer::of).toList(), null));
    }

    /** A later last day, or an order to comply; nothing changes before another person approves it. */
    @POST
    @Path("/{cycleId}/notices")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = NoticeAnswer.class, responseCode = "201")
    public Uni<Response> draw(
            @HeaderParam("Idempotency-Key") String key, UUID cycleId, @NotNull @Valid NoticeRequest request) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.created("registry.propose-compliance-notice/" + cycleId, key, request),
                () -> notices.propose(cycleId, request.toDomain(), person)
                        .map(outcome -> outcome.map(NoticeAnswer::of)));
    }

    @POST
    @Path("/notices/{noticeId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = NoticeAnswer.class, responseCode = "200")
    public Uni<Response> issue(@HeaderParam("Idempotency-Key") String key, UUID noticeId, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-compliance-notice/" + noticeId, key, new Nothing()),
                () -> notices.approve(noticeId, approver).map(outcome -> outcome.map(NoticeAnswer::of)));
    }
}
