package org.nengquan.trading.position.web;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.position.app.LargeHolders;
import org.nengquan.trading.position.app.LookUpPosition;
import org.nengquan.trading.position.app.PositionView;
import org.nengquan.trading.position.app.ReleasePosition;

/** Positions in the market and handing them back. */
@Path("/api/trading/v1")
class PositionResource {
    private final LookUpPosition lookUp;
    private final ReleasePosition release;
    private final LargeHolders largeHolders;
    private final Callers callers;

    PositionResource(LookUpPosition lookUp, ReleasePosition release, LargeHolders largeHolders, Callers callers) {
        this.lookUp = lookUp;
        this.release = release;
        this.largeHolders = largeHolders;
        this.callers = callers;
    }

    record Released(UUID releaseId) {}

    @GET
    @Path("/positions")
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<PositionView> position(
            @QueryParam("uscc") @DefaultValue("") @Pattern(regexp = "[0-9A-Z]{0,18}") String uscc) {
        return lookUp.of(callers.current(), uscc);
    }

    @GET
    @Path("/large-holders")
    @RolesAllowed({"exchange.operator", "province", "supervisor", "auditor"})
    public Uni<LargeHolders.Part> largeHolders(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return largeHolders.reports(after, limit);
    }

    @POST
    @Path("/position-releases")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<Released> release(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReleaseRequest request) {
        Caller caller = callers.current();
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        String checked =
                CommandRequest.created("trading.release-position", key, request).idempotencyKey();
        return request.toUnits()
                .map(units -> release.releaseQuota(caller, checked, units))
                .orElseGet(() -> release.releaseCash(caller, checked, request.cash()))
                .map(PositionResource::released);
    }

    private static Released released(Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) -> new Released(id);
            case Outcome.Refused<UUID>(var why) -> throw Problems.refused(why);
        };
    }
}
