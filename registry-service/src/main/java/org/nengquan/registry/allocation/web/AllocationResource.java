package org.nengquan.registry.allocation.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.nengquan.registry.allocation.app.ApproveAllocation;
import org.nengquan.registry.allocation.app.FindAllocations;
import org.nengquan.registry.allocation.app.ProposeAllocation;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.AllocationTable;
import org.nengquan.registry.allocation.web.AllocationAnswer.LineAnswer;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.table.domain.Rehearsal;

/** A year's quota for many units in one table: looked at first, then proposed, then given by another person. */
@Path("/api/registry/v1/allocations")
class AllocationResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeAllocation propose;
    private final ApproveAllocation approve;
    private final FindAllocations find;

    AllocationResource(
            Commands commands,
            Callers callers,
            ProposeAllocation propose,
            ApproveAllocation approve,
            FindAllocations find) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.approve = approve;
        this.find = find;
    }

    record AllocationRejection(@NotBlank @Size(max = 1000) String reason) {}

    /** The dry run: every fault of every line, and nothing is kept. */
    @POST
    @Path("/rehearsal")
    @Consumes(Files.CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    public Uni<Rehearsal> rehearse(
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("instrument") @NotNull Instrument instrument,
            HttpHeaders headers,
            @NotNull byte[] file) {
        AllocationTable table = Files.allocation(file, headers);
        return propose.read(table, new Period(year, instrument), Scopes.of(callers.current()))
                .map(reading -> Rehearsal.of(table.lines().size(), reading.faults()));
    }

    @POST
    @Consumes(Files.CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("instrument") @NotNull Instrument instrument,
            HttpHeaders headers,
            @NotNull byte[] file) {
        AllocationTable table = Files.allocation(file, headers);
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-allocation/" + instrument + "/" + year, key, table.lines()),
                () -> propose.propose(table, new Period(year, instrument), Scopes.of(caller), caller.person())
                        .map(outcome -> outcome.map(AllocationAnswer::of)));
    }

    /** Gives the first part to all units of the table. */
    @POST
    @Path("/{allocationId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID allocationId, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-allocation/" + allocationId, key, new Nothing()),
                () -> approve.approve(allocationId, approver).map(outcome -> outcome.map(AllocationAnswer::of)));
    }

    @POST
    @Path("/{allocationId}/rejection")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "200")
    public Uni<Response> reject(
            @HeaderParam("Idempotency-Key") String key,
            UUID allocationId,
            @NotNull @Valid AllocationRejection request) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.reject-allocation/" + allocationId, key, request),
                () -> approve.reject(allocationId, person, request.reason())
                        .map(outcome -> outcome.map(AllocationAnswer::of)));
    }

    @GET
    @Authenticated
    public Uni<Page<AllocationAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(new PageRequest(after, limit)).map(page -> page.map(AllocationAnswer::of));
    }

    /** What the table says of those units that the caller may see. */
    @GET
    @Path("/{allocationId}/lines")
    @Authenticated
    public Uni<Page<LineAnswer>> lines(
            UUID allocationId,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.lines(allocationId, Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(LineAnswer::of));
    }
}
