package org.nengquan.settlement.ledger.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.nengquan.settlement.ledger.app.ReadTrialBalance;
import org.nengquan.settlement.ledger.app.TrialBalance;
import org.nengquan.settlement.paging.domain.Page;

/** The books as a whole, for those who keep and audit them. */
@Path("/api/settlement/v1")
@RolesAllowed({"settlement.clerk", "auditor"})
class LedgerAccountResource {
    private final ReadTrialBalance books;

    LedgerAccountResource(ReadTrialBalance books) {
        this.books = books;
    }

    @GET
    @Path("/ledger-accounts")
    public Uni<Page<TrialBalance.Account>> accounts(
            @QueryParam("after") @DefaultValue("") @Size(max = 60) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return books.accounts(after, Integer.parseInt(limit));
    }

    @GET
    @Path("/trial-balance")
    public Uni<TrialBalanceView> trialBalance() {
        return books.lines().map(TrialBalanceView::of);
    }

    /** The sum is zero, or something is wrong. */
    record TrialBalanceView(List<TrialBalance.Line> lines, long sumFen) {
        static TrialBalanceView of(List<TrialBalance.Line> lines) {
            return new TrialBalanceView(
                    lines,
                    lines.stream().mapToLong(TrialBalance.Line::balanceFen).reduce(0, Math::addExact));
        }
    }
}
