package org.nengquan.trading.surveillance.web;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.trading.surveillance.app.ChangeThreshold;
import org.nengquan.trading.surveillance.app.ThresholdView;
import org.nengquan.trading.surveillance.domain.ThresholdName;

/** The detectors' dated figures: proposed by the operator, approved by the supervisor. */
@Path("/api/trading/v1/surveillance-thresholds")
class ThresholdResource {
    private static final long MOST = 1_000_000_000L;

    private final Commands commands;
    private final Callers callers;
    private final ChangeThreshold change;

    ThresholdResource(Commands commands, Callers callers, ChangeThreshold change) {
        this.commands = commands;
        this.callers = callers;
        this.change = change;
    }

    record ThresholdApprovalRequest() {}

    record ThresholdList(
            List<ThresholdView> items, @Nullable String next) {}

    record ThresholdRequest(
            @NotNull ThresholdName name,
            @NotNull @Min(0) @Max(MOST) Long value,
            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 500) String basis) {}

    @GET
    @RolesAllowed({"exchange.operator", "supervisor", "auditor"})
    public Uni<ThresholdList> list() {
        return change.all().map(items -> new ThresholdList(items, null));
    }

    @POST
    @RolesAllowed("exchange.operator")
    @APIResponseSchema(value = ThresholdView.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ThresholdRequest request) {
        var row = new ThresholdView(
                0,
                request.name(),
                request.value(),
                request.effectiveFrom(),
                request.basis(),
                callers.current().person(),
                null);
        return commands.run(
                CommandRequest.created("trading.surveillance-threshold-propose", key, request),
                () -> change.propose(row));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed("supervisor")
    @APIResponseSchema(value = ThresholdView.class, responseCode = "200")
    public Uni<Response> approve(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") long id,
            @NotNull @Valid ThresholdApprovalRequest request) {
        String person = callers.current().person();
        return commands.run(
                CommandRequest.ok("trading.surveillance-threshold-approve/" + id, key, request),
                () -> change.approve(id, person));
    }
}
