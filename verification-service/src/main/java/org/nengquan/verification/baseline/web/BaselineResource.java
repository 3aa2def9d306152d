package org.nengquan.verification.baseline.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.verification.baseline.app.CommissionVerifier;
import org.nengquan.verification.baseline.app.FileBaseline;
import org.nengquan.verification.baseline.app.ListBaselines;
import org.nengquan.verification.baseline.app.SubmitBaseline;
import org.nengquan.verification.listing.app.Sights;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;

@Path("/api/verification/v1/baselines")
class BaselineResource {

    private final Commands commands;
    private final Callers callers;
    private final SubmitBaseline submit;
    private final CommissionVerifier commission;
    private final FileBaseline file;
    private final ListBaselines list;

    BaselineResource(
            Commands commands,
            Callers callers,
            SubmitBaseline submit,
            CommissionVerifier commission,
            FileBaseline file,
            ListBaselines list) {
        this.commands = commands;
        this.callers = callers;
        this.submit = submit;
        this.commission = commission;
        this.file = file;
        this.list = list;
    }

    @POST
    @RolesAllowed("participant.trader")
    @NeedsRight(Right.INITIATE)
    @APIResponseSchema(value = BaselineAnswer.class, responseCode = "201")
    public Uni<Response> submit(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BaselineRequest request) {
        var declaration = request.toDeclaration(callers.current());
        return commands.run(
                CommandRequest.created("verification.submit-baseline", key, request),
                () -> submit.submit(declaration).map(outcome -> outcome.map(BaselineAnswer::of)));
    }

    @POST
    @Path("{baselineId}/commission")
    @RolesAllowed("participant.trader")
    @NeedsRight(Right.INITIATE)
    @APIResponseSchema(value = BaselineAnswer.class, responseCode = "200")
    public Uni<Response> commission(
            @PathParam("baselineId") UUID baselineId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CommissionRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.ok("verification.commission-verifier/" + baselineId, key, request),
                () -> commission
                        .commission(baselineId, request.verifierUscc(), caller)
                        .map(outcome -> outcome.map(BaselineAnswer::of)));
    }

    @POST
    @Path("{baselineId}/filing")
    @RolesAllowed("city")
    @APIResponseSchema(value = BaselineAnswer.class, responseCode = "200")
    public Uni<Response> file(
            @PathParam("baselineId") UUID baselineId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid FilingRequest request) {
        var caller = callers.current();
        return commands.run(
                CommandRequest.ok("verification.file-baseline/" + baselineId, key, request),
                () -> file.file(baselineId, request.comment(), caller).map(outcome -> outcome.map(BaselineAnswer::of)));
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
    public Uni<Page<BaselineAnswer>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Window.CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST) int limit) {
        return list.page(Sights.of(callers.current()), Window.of(after, limit))
                .map(page -> page.map(BaselineAnswer::of));
    }
}
