package org.nengquan.registry.region.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.region.app.ApproveRegionTarget;
import org.nengquan.registry.region.app.FindRegionTargets;
import org.nengquan.registry.region.app.ProposeRegionTarget;
import org.nengquan.registry.region.domain.RegionTarget;

/** Last year's target results of the regions (办法§6). */
@Path("/api/registry/v1/region-targets")
class RegionTargetResource {

    private final Commands commands;
    private final Callers callers;
    private final ProposeRegionTarget propose;
    private final ApproveRegionTarget approve;
    private final FindRegionTargets find;

    RegionTargetResource(
            Commands commands,
            Callers callers,
            ProposeRegionTarget propose,
            ApproveRegionTarget approve,
            FindRegionTargets find) {
        this.commands = commands;
        this.callers = callers;
        this.propose = propose;
        this.approve = approve;
        this.find = find;
    }

    @Schema(name = "RegionTargetRequest")
    record RegionTargetRequest(
            @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull Boolean energyIntensityMet,
            @NotNull Boolean coalTotalMet) {}

    @Schema(name = "RegionTarget")
    record RegionTargetAnswer(
            UUID id, String regionCode, int year, boolean energyIntensityMet, boolean coalTotalMet, String status) {

        static RegionTargetAnswer of(RegionTarget target) {
            String status = switch (target.state()) {
                case RegionTarget.State.Proposed ignored -> "PROPOSED";
                case RegionTarget.State.Recorded ignored -> "RECORDED";
            };
            return new RegionTargetAnswer(
                    target.id(),
                    target.regionCode(),
                    target.year(),
                    target.energyIntensityMet(),
                    target.coalTotalMet(),
                    status);
        }
    }

    /** What stands recorded, for everybody with an account: whoever buys or sells may know why a region's gate is shut. */
    @GET
    @Authenticated
    public Uni<Page<RegionTargetAnswer>> list() {
        return find.recorded()
                .map(all -> new Page<>(all.stream().map(RegionTargetAnswer::of).toList(), null));
    }

    @POST
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = RegionTargetAnswer.class, responseCode = "201")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegionTargetRequest request) {
        var proposal = new ProposeRegionTarget.Proposal(
                request.regionCode(),
                request.year(),
                request.energyIntensityMet(),
                request.coalTotalMet(),
                callers.current().person());
        return commands.run(
                CommandRequest.created("registry.propose-region-target", key, request),
                () -> propose.propose(proposal).map(outcome -> outcome.map(RegionTargetAnswer::of)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.PROVINCE)
    @APIResponseSchema(value = RegionTargetAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID id, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-region-target/" + id, key, new Nothing()),
                () -> approve.approve(id, approver).map(outcome -> outcome.map(RegionTargetAnswer::of)));
    }
}
