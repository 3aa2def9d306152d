package org.nengquan.settlement.treasury.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.app.PlanTreasury;
import org.nengquan.settlement.treasury.app.ReadBudget;
import org.nengquan.settlement.treasury.app.TreasuryBudgets.BudgetLine;
import org.nengquan.settlement.treasury.app.Who;
import org.nengquan.settlement.treasury.web.TreasuryRequests.AppropriationView;
import org.nengquan.settlement.treasury.web.TreasuryRequests.Nothing;
import org.nengquan.settlement.treasury.web.TreasuryRequests.PlanRequest;
import org.nengquan.settlement.treasury.web.TreasuryRequests.Reason;

/** 使用计划: what a fund may spend on each purpose in a year; finance of the region plans, another of it approves. */
@Path("/api/settlement/v1/treasury-funds/{regionCode}")
class TreasuryPlanResource {
    private final Commands commands;
    private final PlanTreasury plan;
    private final ReadBudget budget;
    private final FundAccess access;

    TreasuryPlanResource(Commands commands, PlanTreasury plan, ReadBudget budget, FundAccess access) {
        this.commands = commands;
        this.plan = plan;
        this.budget = budget;
        this.access = access;
    }

    @GET
    @Path("/budget")
    @RolesAllowed({"finance", "city", "province", "auditor"})
    public Uni<Page<BudgetLine>> budget(
            @PathParam("regionCode") String regionCode,
            @QueryParam("year") @NotNull @Pattern(regexp = "20[2-9][0-9]") String year) {
        access.mustSee(regionCode);
        return budget.budget(regionCode, Integer.parseInt(year)).map(lines -> new Page<>(lines, null));
    }

    @GET
    @Path("/plans")
    @RolesAllowed({"finance", "city", "province", "auditor"})
    public Uni<Page<AppropriationView>> plans(
            @PathParam("regionCode") String regionCode,
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        access.mustSee(regionCode);
        return budget.plans(regionCode, after, Integer.parseInt(limit)).map(page -> page.map(AppropriationView::of));
    }

    @POST
    @Path("/plans")
    @RolesAllowed("finance")
    public Uni<Response> propose(
            @PathParam("regionCode") String regionCode,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PlanRequest body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.created("settlement.propose-treasury-plan/" + regionCode, key, body),
                () -> plan.propose(body.toDomain(regionCode), who.person())
                        .map(outcome -> outcome.map(AppropriationView::of)));
    }

    @POST
    @Path("/plans/{planId}/approval")
    @RolesAllowed("finance")
    public Uni<Response> approve(
            @PathParam("regionCode") String regionCode,
            @PathParam("planId") UUID planId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.ok("settlement.approve-treasury-plan/" + planId, key, body),
                () -> plan.approve(planId, who).map(outcome -> outcome.map(AppropriationView::of)));
    }

    @POST
    @Path("/plans/{planId}/rejection")
    @RolesAllowed("finance")
    public Uni<Response> reject(
            @PathParam("regionCode") String regionCode,
            @PathParam("planId") UUID planId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.ok("settlement.reject-treasury-plan/" + planId, key, body),
                () -> plan.reject(planId, who, body.reason()).map(outcome -> outcome.map(AppropriationView::of)));
    }
}
