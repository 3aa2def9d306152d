package org.nengquan.registry.ets.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.ets.app.RecordEtsCoverage;
import org.nengquan.registry.ets.domain.EtsCoverage;
import org.nengquan.registry.identity.app.ValidUscc;
import org.nengquan.registry.identity.domain.Uscc;

/** The list of units in carbon trading, which takes no part here (办法§11). */
@Path("/api/registry/v1/ets-coverages")
class EtsCoverageResource {

    private final Commands commands;
    private final RecordEtsCoverage record;

    EtsCoverageResource(Commands commands, RecordEtsCoverage record) {
        this.commands = commands;
        this.record = record;
    }

    @Schema(name = "EtsCoverage")
    record EtsCoverageBody(
            @NotNull @ValidUscc String uscc,
            @NotNull Boolean covered,
            @NotNull @Min(2000) @Max(2100) Integer year) {

        EtsCoverage toDomain() {
            return new EtsCoverage(new Uscc(uscc), covered, year);
        }

        static EtsCoverageBody of(EtsCoverage coverage) {
            return new EtsCoverageBody(coverage.uscc().code(), coverage.covered(), coverage.year());
        }
    }

    @POST
    @RolesAllowed({Roles.AGENCY, Roles.PROVINCE})
    @APIResponseSchema(value = EtsCoverageBody.class, responseCode = "201")
    public Uni<Response> record(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid EtsCoverageBody coverage) {
        return commands.run(
                CommandRequest.created("registry.record-ets-coverage", key, coverage),
                () -> record.record(coverage.toDomain()).map(outcome -> outcome.map(EtsCoverageBody::of)));
    }
}
