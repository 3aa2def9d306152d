package org.nengquan.registry.compliance.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.compliance.app.TakeConsumption;
import org.nengquan.registry.compliance.domain.ConsumptionImport;
import org.nengquan.registry.compliance.domain.ConsumptionTable;
import org.nengquan.registry.table.app.CsvTables;
import org.nengquan.registry.table.domain.Rehearsal;

/** Verified consumption as a table (核查结果), from which it follows what units owe: by two persons. */
@Path("/api/registry/v1/compliance-cycles")
class ConsumptionResource {

    private static final String CSV = "text/csv";
    private static final CsvTables.Columns COLUMNS = new CsvTables.Columns(
            ConsumptionTable.COLUMNS,
            Map.of(
                    "统一社会信用代码", ConsumptionTable.UNIT,
                    "核查消费量", ConsumptionTable.CONSUMPTION,
                    "核查报告SHA256", ConsumptionTable.REPORT));

    private final Commands commands;
    private final Callers callers;
    private final TakeConsumption consumption;

    ConsumptionResource(Commands commands, Callers callers, TakeConsumption consumption) {
        this.commands = commands;
        this.callers = callers;
        this.consumption = consumption;
    }

    @Schema(name = "ConsumptionImport")
    record ImportAnswer(UUID importId, UUID cycleId, ConsumptionImport.Status status) {
        static ImportAnswer of(ConsumptionImport table) {
            return new ImportAnswer(table.id(), table.cycle(), table.status());
        }
    }

    /** The dry run: every fault of every line, and nothing is kept. */
    @POST
    @Path("/{cycleId}/consumption/rehearsal")
    @Consumes(CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    public Uni<Rehearsal> rehearse(UUID cycleId, HttpHeaders headers, @NotNull byte[] file) {
        ConsumptionTable table = table(file, headers);
        return consumption
                .read(cycleId, table, Scopes.of(callers.current()))
                .map(reading -> Rehearsal.of(table.lines().size(), reading.faults()));
    }

    @POST
    @Path("/{cycleId}/consumption")
    @Consumes(CSV)
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, UUID cycleId, HttpHeaders headers, @NotNull byte[] file) {
        ConsumptionTable table = table(file, headers);
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-consumption/" + cycleId, key, table.lines()),
                () -> consumption
                        .propose(cycleId, table, Scopes.of(caller), caller.person())
                        .map(outcome -> outcome.map(ImportAnswer::of)));
    }

    /** The same from what verification told: every unit in the caller's region that the cycle does not oblige yet. */
    @POST
    @Path("/{cycleId}/verified-consumption")
    @RolesAllowed({Roles.CITY, Roles.PROVINCE})
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "201")
    public Uni<Response> proposeVerified(@HeaderParam("Idempotency-Key") String key, UUID cycleId, Nothing nothing) {
        Caller caller = callers.current();
        return commands.run(
                CommandRequest.created("registry.propose-verified-consumption/" + cycleId, key, new Nothing()),
                () -> consumption
                        .proposeVerified(cycleId, Scopes.of(caller), caller.person())
                        .map(outcome -> outcome.map(ImportAnswer::of)));
    }

    @POST
    @Path("/consumption/{importId}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID importId, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-consumption/" + importId, key, new Nothing()),
                () -> consumption.approve(importId, approver).map(outcome -> outcome.map(ImportAnswer::of)));
    }

    @POST
    @Path("/consumption/{importId}/rejection")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "200")
    public Uni<Response> reject(@HeaderParam("Idempotency-Key") String key, UUID importId, Nothing nothing) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.reject-consumption/" + importId, key, new Nothing()),
                () -> consumption.reject(importId, person).map(outcome -> outcome.map(ImportAnswer::of)));
    }

    private static ConsumptionTable table(byte[] file, HttpHeaders headers) {
        String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        return new ConsumptionTable(CsvTables.read(file, CsvTables.charset(charset), COLUMNS));
    }
}
