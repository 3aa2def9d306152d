package org.nengquan.verification.parameter.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.verification.entry.app.CalendarDay;
import org.nengquan.verification.entry.app.PlainText;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;
import org.nengquan.verification.parameter.app.ApproveParameter;
import org.nengquan.verification.parameter.app.ListParameters;
import org.nengquan.verification.parameter.app.ProposeParameter;
import org.nengquan.verification.parameter.domain.Parameter;
import org.nengquan.verification.parameter.domain.ParameterName;

@Path("/api/verification/v1/rule-parameters")
class ParameterResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeParameter propose;
    private final ApproveParameter approve;
    private final ListParameters list;

    ParameterResource(
            Commands commands,
            Callers callers,
            ProposeParameter propose,
            ApproveParameter approve,
            ListParameters list) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.approve = approve;
        this.list = list;
    }

    /** A value, from when on, and what it rests on. */
    record ParameterRequest(
            @NotNull ParameterName name,
            @NotBlank @Size(max = 40) @PlainText String value,
            @NotNull @CalendarDay LocalDate effectiveFrom,
            @NotBlank @Size(max = 400) @PlainText String basis) {}

    /** An approval says nothing but that it approves. */
    record ApprovalRequest() {}

    /** A value with its state. */
    record ParameterAnswer(
            UUID id, ParameterName name, String value, LocalDate effectiveFrom, String basis, String status) {

        static ParameterAnswer of(Parameter parameter) {
            return new ParameterAnswer(
                    parameter.id(),
                    parameter.name(),
                    parameter.value(),
                    parameter.effectiveFrom(),
                    parameter.basis(),
                    parameter.state().word());
        }
    }

    @POST
    @RolesAllowed("province")
    @APIResponseSchema(value = ParameterAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ParameterRequest request) {
        var proposal = new ProposeParameter.Proposal(
                request.name(),
                request.value(),
                request.effectiveFrom(),
                request.basis(),
                callers.current().person());
        return commands.run(
                CommandRequest.created("verification.propose-parameter", key, request),
                () -> propose.propose(proposal).map(outcome -> outcome.map(ParameterAnswer::of)));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed("province")
    @APIResponseSchema(value = ParameterAnswer.class, responseCode = "200")
    public Uni<Response> approve(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ApprovalRequest request) {
        var person = callers.current().person();
        return commands.run(
                CommandRequest.ok("verification.approve-parameter/" + id, key, request),
                () -> approve.approve(id, person).map(outcome -> outcome.map(ParameterAnswer::of)));
    }

    @GET
    @RolesAllowed({"province", "supervisor", "auditor", "exchange.operator"})
    public Uni<Page<ParameterAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Window.CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(Window.of(after, limit)).map(page -> page.map(ParameterAnswer::of));
    }
}
