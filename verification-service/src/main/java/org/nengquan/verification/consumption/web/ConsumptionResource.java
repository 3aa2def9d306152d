package org.nengquan.verification.consumption.web;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.verification.consumption.app.AcceptConsumption;
import org.nengquan.verification.consumption.app.ListConsumption;
import org.nengquan.verification.consumption.app.ReportConsumption;
import org.nengquan.verification.consumption.app.VerifyConsumption;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.EnergyUseEntry;
import org.nengquan.verification.entry.app.PlainText;
import org.nengquan.verification.listing.app.Sights;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;

/** 年度能源消费量报告与核查 (方案二(四)): reported by the unit, verified by the body it commissioned, accepted by the city. */
@Path("/api/verification/v1/consumption-reports")
class ConsumptionResource {

    private final Commands commands;
    private final Callers callers;
    private final ReportConsumption report;
    private final VerifyConsumption verify;
    private final AcceptConsumption accept;
    private final ListConsumption list;

    ConsumptionResource(
            Commands commands,
            Callers callers,
            ReportConsumption report,
            VerifyConsumption verify,
            AcceptConsumption accept,
            ListConsumption list) {
        this.commands = commands;
        this.callers = callers;
        this.report = report;
        this.verify = verify;
        this.accept = accept;
        this.list = list;
    }

    /** A year as the unit reports it. */
    @Schema(name = "ConsumptionReportRequest")
    record ReportRequest(
            @NotNull @Min(2000) @Max(2999) Integer year,
            @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String verifierUscc,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid EnergyUseEntry> energyUse,

            @NotNull @Pattern(regexp = EnergyUseEntry.POSITIVE_DECIMAL)
            String outputQuantity) {}

    /** What the third party found. */
    record VerificationRequest(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String reportSha256,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid EnergyUseEntry> energyUse,

            @NotNull @Pattern(regexp = EnergyUseEntry.POSITIVE_DECIMAL)
            String outputQuantity) {}

    record AcceptanceRequest() {}

    /** Why the city does not accept it. */
    record ReturnRequest(
            @NotBlank @Size(max = 400) @PlainText String reason) {}

    @POST
    @RolesAllowed("participant.trader")
    @NeedsRight(Right.INITIATE)
    @APIResponseSchema(value = ConsumptionAnswer.class, responseCode = "201")
    public Uni<Response> report(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReportRequest request) {
        var declaration = new ReportConsumption.Declaration(
                request.year(),
                request.verifierUscc(),
                energy(request.energyUse(), request.outputQuantity()),
                callers.current());
        return commands.run(
                CommandRequest.created("verification.report-consumption", key, request),
                () -> report.report(declaration).map(outcome -> outcome.map(ConsumptionAnswer::of)));
    }

    @POST
    @Path("{reportId}/verification")
    @RolesAllowed("verifier")
    @NeedsRight(Right.INITIATE)
    @APIResponseSchema(value = ConsumptionAnswer.class, responseCode = "200")
    public Uni<Response> verify(
            @PathParam("reportId") UUID reportId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid VerificationRequest request) {
        var found = new VerifyConsumption.Found(
                request.reportSha256(), energy(request.energyUse(), request.outputQuantity()), callers.current());
        return commands.run(
                CommandRequest.ok("verification.verify-consumption/" + reportId, key, request),
                () -> verify.verify(reportId, found).map(outcome -> outcome.map(ConsumptionAnswer::of)));
    }

    @POST
    @Path("{reportId}/acceptance")
    @RolesAllowed("city")
    @APIResponseSchema(value = ConsumptionAnswer.class, responseCode = "200")
    public Uni<Response> accept(
            @PathParam("reportId") UUID reportId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull AcceptanceRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.ok("verification.accept-consumption/" + reportId, key, request),
                () -> accept.accept(reportId, caller).map(outcome -> outcome.map(ConsumptionAnswer::of)));
    }

    @POST
    @Path("{reportId}/return")
    @RolesAllowed("city")
    @APIResponseSchema(value = ConsumptionAnswer.class, responseCode = "200")
    public Uni<Response> giveBack(
            @PathParam("reportId") UUID reportId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReturnRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.ok("verification.return-consumption/" + reportId, key, request),
                () -> accept.giveBack(reportId, request.reason(), caller)
                        .map(outcome -> outcome.map(ConsumptionAnswer::of)));
    }

    @GET
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "verifier",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<ConsumptionAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Window.CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(Sights.of(callers.current()), Window.of(after, limit))
                .map(page -> page.map(ConsumptionAnswer::of));
    }

    private static DeclaredEnergy energy(List<EnergyUseEntry> uses, String output) {
        return new DeclaredEnergy(uses.stream().map(EnergyUseEntry::toDomain).toList(), new BigDecimal(output));
    }
}
