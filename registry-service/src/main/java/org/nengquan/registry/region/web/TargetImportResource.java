package org.nengquan.registry.region.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.region.app.ImportRegionTargets;
import org.nengquan.registry.region.app.ImportRegionTargets.Imported;
import org.nengquan.registry.region.domain.TargetTable;
import org.nengquan.registry.region.web.RegionTargetResource.RegionTargetAnswer;
import org.nengquan.registry.table.app.CsvTables;
import org.nengquan.registry.table.domain.Rehearsal;

/** A year's results of all regions in one file: looked at first, then proposed, then approved by another (办法§6, §16). */
@Path("/api/registry/v1/region-target-imports")
@RolesAllowed(Roles.PROVINCE)
class TargetImportResource {

    private static final String CSV = "text/csv";
    private static final CsvTables.Columns COLUMNS = new CsvTables.Columns(
            TargetTable.COLUMNS,
            Map.of(
                    "行政区划代码", TargetTable.REGION,
                    "年度", TargetTable.YEAR,
                    "能耗强度降低目标完成", TargetTable.ENERGY,
                    "煤炭消费总量目标完成", TargetTable.COAL));

    private final Commands commands;
    private final Callers callers;
    private final ImportRegionTargets imports;

    TargetImportResource(Commands commands, Callers callers, ImportRegionTargets imports) {
        this.commands = commands;
        this.callers = callers;
        this.imports = imports;
    }

    @Schema(name = "TargetImport")
    record ImportAnswer(UUID importId, List<RegionTargetAnswer> targets) {
        static ImportAnswer of(Imported imported) {
            return new ImportAnswer(
                    imported.importId(),
                    imported.targets().stream().map(RegionTargetAnswer::of).toList());
        }
    }

    /** The dry run: every fault of every line, and nothing is kept. */
    @POST
    @Path("/rehearsal")
    @Consumes(CSV)
    public Rehearsal rehearse(HttpHeaders headers, @NotNull byte[] file) {
        TargetTable table = table(file, headers);
        return Rehearsal.of(table.lines().size(), imports.read(table).faults());
    }

    @POST
    @Consumes(CSV)
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, HttpHeaders headers, @NotNull byte[] file) {
        TargetTable.Reading reading = imports.read(table(file, headers));
        CsvTables.requireNone(reading.faults());
        String proposer = callers.current().person();
        return commands.run(
                CommandRequest.created("registry.propose-region-target-import", key, reading.results()),
                () -> imports.propose(reading, proposer).map(outcome -> outcome.map(ImportAnswer::of)));
    }

    @POST
    @Path("/{importId}/approval")
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID importId, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-region-target-import/" + importId, key, new Nothing()),
                () -> imports.approve(importId, approver).map(outcome -> outcome.map(ImportAnswer::of)));
    }

    private static TargetTable table(byte[] file, HttpHeaders headers) {
        String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        return new TargetTable(CsvTables.read(file, CsvTables.charset(charset), COLUMNS));
    }
}
