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
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.region.app.ImportRegionTargets;
import org.nengquan.registry.region.app.ImportRegionTargets.Imported;
import org.nengquan.registry.region.domain.TargetTable;
import org.nengquan.registry.region.web.RegionTargetResource.RegionTargetAnswer;

/** A year's results of all regions in one file: looked at first, then proposed, then approved by another (办法§6, §16). */
@Path("/api/registry/v1/region-target-imports")
@RolesAllowed(Roles.PROVINCE)
class TargetImportResource {

    private static final String CSV = "text/csv";

    private final Commands commands;
    private final Callers callers;
    private final ImportRegionTargets imports;

    TargetImportResource(Commands commands, Callers callers, ImportRegionTargets imports) {
        this.commands = commands;
        this.callers = callers;
        this.imports = imports;
    }

    @Schema(name = "TargetFault")
    record FaultAnswer(long line, String column, Text what) {
        static FaultAnswer of(TargetTable.Fault fault) {
            return new FaultAnswer(fault.line(), fault.column(), fault.what());
        }
    }

    @Schema(name = "TargetRehearsal")
    record RehearsalAnswer(int lines, boolean acceptable, List<FaultAnswer> faults) {}

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
    public RehearsalAnswer rehearse(HttpHeaders headers, @NotNull byte[] file) {
        TargetTable table = TargetCsv.read(file, charset(headers));
        List<FaultAnswer> faults =
                imports.read(table).faults().stream().map(FaultAnswer::of).toList();
        return new RehearsalAnswer(table.lines().size(), faults.isEmpty(), faults);
    }

    @POST
    @Consumes(CSV)
    @APIResponseSchema(value = ImportAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, HttpHeaders headers, @NotNull byte[] file) {
        TargetTable.Reading reading = imports.read(TargetCsv.read(file, charset(headers)));
        if (!reading.faults().isEmpty()) {
            throw Problems.invalid(reading.faults().stream()
                    .map(TargetImportResource::violation)
                    .toList());
        }
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

    private static Violation violation(TargetTable.Fault fault) {
        return new Violation(
                "line " + fault.line() + ": " + fault.column(),
                fault.what().zh() + " / " + fault.what().en());
    }

    private static Charset charset(HttpHeaders headers) {
        String name = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.invalid(List.of(new Violation("Content-Type", "未知的文字编码 / unknown charset: " + name)));
        }
    }
}
