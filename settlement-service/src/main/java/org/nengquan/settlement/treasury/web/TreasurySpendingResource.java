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
import org.nengquan.settlement.treasury.app.ReadBudget;
import org.nengquan.settlement.treasury.app.SpendTreasury;
import org.nengquan.settlement.treasury.app.Who;
import org.nengquan.settlement.treasury.web.TreasuryRequests.AppropriationView;
import org.nengquan.settlement.treasury.web.TreasuryRequests.Nothing;
import org.nengquan.settlement.treasury.web.TreasuryRequests.Reason;
import org.nengquan.settlement.treasury.web.TreasuryRequests.SpendingRequest;

/** 资金使用: a fund's money for a purpose, within the plan; one person of its finance asks, another agrees. */
@Path("/api/settlement/v1/treasury-funds/{regionCode}/spendings")
class TreasurySpendingResource {
    private final Commands commands;
    private final SpendTreasury spend;
    private final ReadBudget budget;
    private final FundAccess access;

    TreasurySpendingResource(Commands commands, SpendTreasury spend, ReadBudget budget, FundAccess access) {
        this.commands = commands;
        this.spend = spend;
        this.budget = budget;
        this.access = access;
    }

    @GET
    @RolesAllowed({"finance", "city", "province", "auditor"})
    public Uni<Page<AppropriationView>> list(
            @PathParam("regionCode") String regionCode,
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9a-f-]{0,36}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        access.mustSee(regionCode);
        return budget.spendings(regionCode, after, Integer.parseInt(limit))
                .map(page -> page.map(AppropriationView::of));
    }

    @POST
    @RolesAllowed("finance")
    public Uni<Response> propose(
            @PathParam("regionCode") String regionCode,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid SpendingRequest body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.created("settlement.propose-treasury-spending/" + regionCode, key, body),
                () -> spend.propose(body.toDomain(regionCode), body.payeeUscc(), who.person())
                        .map(outcome -> outcome.map(AppropriationView::of)));
    }

    @POST
    @Path("/{spendingId}/approval")
    @RolesAllowed("finance")
    public Uni<Response> approve(
            @PathParam("regionCode") String regionCode,
            @PathParam("spendingId") UUID spendingId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.ok("settlement.approve-treasury-spending/" + spendingId, key, body),
                () -> spend.approve(spendingId, who).map(outcome -> outcome.map(AppropriationView::of)));
    }

    @POST
    @Path("/{spendingId}/rejection")
    @RolesAllowed("finance")
    public Uni<Response> reject(
            @PathParam("regionCode") String regionCode,
            @PathParam("spendingId") UUID spendingId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason body) {
        Who who = access.actingFor(regionCode);
        return commands.run(
                CommandRequest.ok("settlement.reject-treasury-spending/" + spendingId, key, body),
                () -> spend.reject(spendingId, who, body.reason()).map(outcome -> outcome.map(AppropriationView::of)));
    }
}
