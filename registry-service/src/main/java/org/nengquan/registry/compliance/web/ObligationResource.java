package org.nengquan.registry.compliance.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
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
import org.nengquan.registry.compliance.app.FindCompliance;
import org.nengquan.registry.compliance.app.SanctionUnit;
import org.nengquan.registry.compliance.app.SurrenderUnits;
import org.nengquan.registry.compliance.web.ObligationAnswer.SanctionAnswer;
import org.nengquan.registry.compliance.web.ObligationAnswer.SurrenderAnswer;

/** What units owe (履约义务): surrendered by them, or taken and fined by two persons (办法§19). */
@Path("/api/registry/v1/obligations")
class ObligationResource {

    private final Commands commands;
    private final Callers callers;
    private final SurrenderUnits surrender;
    private final SanctionUnit sanction;
    private final FindCompliance find;

    ObligationResource(
            Commands commands, Callers callers, SurrenderUnits surrender, SanctionUnit sanction, FindCompliance find) {
        this.commands = commands;
        this.callers = callers;
        this.surrender = surrender;
        this.sanction = sanction;
        this.find = find;
    }

    record SurrenderRequest(
            @NotNull @Positive @Max(1_000_000_000_000L) Long quantity) {}

    /** {@code multiple}: how many times the average price, at most two decimals. */
    record SanctionRequest(
            @NotNull @DecimalMin("0.01") @DecimalMax("10") @Digits(integer = 2, fraction = 2)
            BigDecimal multiple,

            @NotBlank @Size(max = 200) String documentNumber) {}

    @GET
    @Authenticated
    public Uni<Page<ObligationAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(ObligationAnswer::of));
    }

    /** Proposes an order to retire; the unit's second person approves it under {@code /movements}. */
    @POST
    @Path("/{obligationId}/surrenders")
    @RolesAllowed(Roles.TRADER)
    @APIResponseSchema(value = SurrenderAnswer.class, responseCode = "201")
    public Uni<Response> surrender(
            @HeaderParam("Idempotency-Key") String key, UUID obligationId, @NotNull @Valid SurrenderRequest request) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.surrender/" + obligationId, key, request),
                () -> surrender
                        .surrender(obligationId, request.quantity(), caller)
                        .map(outcome -> outcome.map(SurrenderAnswer::of)));
    }

    /** Assesses what is missing and the fine. */
    @POST
    @Path("/{obligationId}/sanction")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = SanctionAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, UUID obligationId, @NotNull @Valid SanctionRequest request) {
        Caller caller = callers.current();
        var demand = new SanctionUnit.Demand(request.multiple().stripTrailingZeros(), request.documentNumber());
        return commands.run(
                CommandRequest.created("registry.propose-sanction/" + obligationId, key, request),
                () -> sanction.propose(obligationId, demand, caller).map(outcome -> outcome.map(SanctionAnswer::of)));
    }

    /** Deducts what the unit has, carries the rest to its next allocation, and fines. */
    @POST
    @Path("/{obligationId}/sanction/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = SanctionAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID obligationId, Nothing nothing) {
        Caller approver = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-sanction/" + obligationId, key, new Nothing()),
                () -> sanction.approve(obligationId, approver).map(outcome -> outcome.map(SanctionAnswer::of)));
    }
}
