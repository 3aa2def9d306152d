package org.nengquan.trading.halt.web;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.halt.app.DecideHalt;
import org.nengquan.trading.halt.app.HaltView;
import org.nengquan.trading.halt.app.Halts;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.HaltMeasure;
import org.nengquan.trading.order.app.Page;

/** Halting and resuming trading: the exchange's operators and the provincial authority, always two persons. */
@Path("/api/trading/v1/halts")
class HaltResource {
    private final DecideHalt decide;
    private final Halts halts;
    private final Callers callers;

    HaltResource(DecideHalt decide, Halts halts, Callers callers) {
        this.decide = decide;
        this.halts = halts;
        this.callers = callers;
    }

    /** Without an instrument it is about both. The reason is what the public will read. */
    record ProposeRequest(
            @NotNull HaltMeasure.Action action,
            @Nullable Instrument instrument,
            @NotNull @Valid Reason reason) {
        HaltMeasure toMeasure() {
            return new HaltMeasure(action, instrument, reason.zh(), reason.en());
        }
    }

    record Reason(
            @NotBlank @Size(max = 500) String zh,
            @NotBlank @Size(max = 500) String en) {}

    record DecideRequest() {}

    @POST
    @RolesAllowed({"exchange.operator", "province"})
    @ResponseStatus(201)
    public Uni<HaltView> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ProposeRequest request) {
        String checked =
                CommandRequest.created("trading.propose-halt", key, request).idempotencyKey();
        return decide.propose(callers.current().person(), checked, request.toMeasure());
    }

    @POST
    @Path("/{haltId}/approval")
    @RolesAllowed({"exchange.operator", "province"})
    public Uni<HaltView> approve(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("haltId") UUID haltId,
            @NotNull DecideRequest request) {
        CommandRequest.ok("trading.approve-halt", key, request);
        return decide.approve(haltId, callers.current().person()).map(HaltResource::done);
    }

    @POST
    @Path("/{haltId}/rejection")
    @RolesAllowed({"exchange.operator", "province"})
    public Uni<HaltView> reject(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("haltId") UUID haltId,
            @NotNull DecideRequest request) {
        CommandRequest.ok("trading.reject-halt", key, request);
        return decide.reject(haltId, callers.current().person());
    }

    @GET
    @RolesAllowed({"exchange.operator", "province", "supervisor", "auditor"})
    public Uni<Page<HaltView>> halts(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return halts.page(after, limit);
    }

    private static HaltView done(Outcome<HaltView> outcome) {
        return switch (outcome) {
            case Outcome.Done<HaltView>(var halt) -> halt;
            case Outcome.Refused<HaltView>(var why) -> throw Problems.refused(why);
        };
    }
}
