package org.nengquan.registry.allocation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.nengquan.registry.allocation.app.TrueUpAllocation;
import org.nengquan.registry.allocation.domain.OutputTable;
import org.nengquan.registry.table.domain.Rehearsal;

/** The verified outputs of an allocation's units, and what they change (多退少补): by two persons. */
@Path("/api/registry/v1/allocations/{allocationId}/true-up")
class TrueUpResource {

    private final Commands commands;
    private final Callers callers;
    private final TrueUpAllocation trueUp;

    TrueUpResource(Commands commands, Callers callers, TrueUpAllocation trueUp) {
        this.commands = commands;
        this.callers = callers;
        this.trueUp = trueUp;
    }

    /** The dry run: every fault of every line, and nothing is kept. */
    @POST
    @Path("/rehearsal")
    @Consumes(Files.CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    public Uni<Rehearsal> rehearse(UUID allocationId, HttpHeaders headers, @NotNull byte[] file) {
        OutputTable table = Files.outputs(file, headers);
        return trueUp.read(allocationId, table, Scopes.of(callers.current()))
                .map(reading -> Rehearsal.of(table.lines().size(), reading.faults()));
    }

    @POST
    @Consumes(Files.CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "201")
    public Uni<Response> file(
            @HeaderParam("Idempotency-Key") String key, UUID allocationId, HttpHeaders headers, @NotNull byte[] file) {
        OutputTable table = Files.outputs(file, headers);
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.file-allocation-outputs/" + allocationId, key, table.lines()),
                () -> trueUp.file(allocationId, table, Scopes.of(caller), caller.person())
                        .map(outcome -> outcome.map(AllocationAnswer::of)));
    }

    /** Gives the rest to those who need more, and takes what was too much. */
    @POST
    @Path("/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID allocationId, Nothing nothing) {
        Caller approver = callers.current();
        return commands.run(
                CommandRequest.ok("registry.approve-allocation-outputs/" + allocationId, key, new Nothing()),
                () -> trueUp.approve(allocationId, approver).map(outcome -> outcome.map(AllocationAnswer::of)));
    }

    /** The outputs are to be filed again. */
    @POST
    @Path("/rejection")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = AllocationAnswer.class, responseCode = "200")
    public Uni<Response> reject(@HeaderParam("Idempotency-Key") String key, UUID allocationId, Nothing nothing) {
        return commands.run(
                CommandRequest.ok("registry.reject-allocation-outputs/" + allocationId, key, new Nothing()),
                () -> trueUp.reject(allocationId).map(outcome -> outcome.map(AllocationAnswer::of)));
    }
}
