package org.nengquan.registry.holding.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.holding.app.FindHoldings;
import org.nengquan.registry.holding.domain.Holding;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

/** Who holds what (办法§10). */
@Path("/api/registry/v1/holdings")
@Authenticated
class HoldingResource {

    private final Callers callers;
    private final FindHoldings find;

    HoldingResource(Callers callers, FindHoldings find) {
        this.callers = callers;
        this.find = find;
    }

    @Schema(name = "Holding")
    record HoldingAnswer(
            Instrument instrument,
            Origin origin,
            Priority priority,
            Category category,
            int vintageYear,
            long available,
            long locked,
            long inTrading,
            long frozen,
            long bound) {

        static HoldingAnswer of(Holding holding) {
            return new HoldingAnswer(
                    holding.instrument(),
                    holding.origin(),
                    holding.priority(),
                    holding.category(),
                    holding.vintageYear(),
                    holding.available(),
                    holding.locked(),
                    holding.inTrading(),
                    holding.frozen(),
                    holding.bound());
        }
    }

    /** One's own holdings; those of another holder for whoever may see it. All on one page: there are few sorts. */
    @GET
    public Uni<Page<HoldingAnswer>> of(@QueryParam("uscc") @DefaultValue("") String uscc) {
        Caller caller = callers.current();
        Uscc holder = Uscc.parse(uscc.isEmpty() ? caller.uscc() : uscc)
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个交易主体", "There is no such participant")));
        return find.of(holder, Scopes.of(caller))
                .map(holdings ->
                        new Page<>(holdings.stream().map(HoldingAnswer::of).toList(), null));
    }
}
