package org.nengquan.settlement.treasury.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.treasury.app.ReadTreasury;
import org.nengquan.settlement.treasury.app.TreasuryFunds.Fund;
import org.nengquan.settlement.treasury.app.TreasuryFunds.FundEntry;

/** The earmarked funds: province, provincial finance and auditor see all, a city and its finance their own. */
@Path("/api/settlement/v1/treasury-funds")
@RolesAllowed({"finance", "city", "province", "auditor"})
class TreasuryFundResource {
    private final ReadTreasury treasury;
    private final FundAccess access;
    private final Callers callers;

    TreasuryFundResource(ReadTreasury treasury, FundAccess access, Callers callers) {
        this.treasury = treasury;
        this.access = access;
        this.callers = callers;
    }

    @GET
    public Uni<Page<Fund>> list() {
        Caller caller = callers.current();
        return treasury.all()
                .map(funds -> new Page<>(
                        funds.stream()
                                .filter(fund -> FundAccess.maySee(caller, fund.regionCode()))
                                .toList(),
                        null));
    }

    @GET
    @Path("/{regionCode}")
    public Uni<Fund> one(@PathParam("regionCode") String regionCode) {
        access.mustSee(regionCode);
        return treasury.of(regionCode).map(TreasuryFundResource::found);
    }

    @GET
    @Path("/{regionCode}/entries")
    public Uni<Page<FundEntry>> entries(
            @PathParam("regionCode") String regionCode,
            @QueryParam("after") @DefaultValue("0") @Pattern(regexp = "[0-9]{1,18}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        access.mustSee(regionCode);
        return treasury.of(regionCode)
                .map(TreasuryFundResource::found)
                .flatMap(fund -> treasury.entries(fund.regionCode(), Long.parseLong(after), Integer.parseInt(limit)));
    }

    private static Fund found(Optional<Fund> fund) {
        return fund.orElseThrow(() -> Problems.notFound(FundAccess.NO_FUND));
    }
}
