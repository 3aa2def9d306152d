package org.nengquan.registry.allocation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.allocation.app.FindAllocations;
import org.nengquan.registry.allocation.web.AllocationAnswer.TotalAnswer;

/** The planned and the actual total of each region's allocations, for everybody; no unit is named. */
@Path("/api/registry/v1/allocation-totals")
class AllocationTotalResource {

    private final FindAllocations find;

    AllocationTotalResource(FindAllocations find) {
        this.find = find;
    }

    @GET
    @PermitAll
    public Uni<Page<TotalAnswer>> list() {
        return find.totals()
                .map(totals -> new Page<>(totals.stream().map(TotalAnswer::of).toList(), null));
    }
}
