package org.nengquan.registry.pedigree.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.nengquan.intake.Callers;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.pedigree.app.TracePedigree;

/** Lots by their serials, and the way of each through every hand (办法§10, §16). */
@Path("/api/registry/v1/lots")
@Authenticated
class LotResource {

    private final Callers callers;
    private final TracePedigree trace;

    LotResource(Callers callers, TracePedigree trace) {
        this.callers = callers;
        this.trace = trace;
    }

    @GET
    public Uni<Page<LotAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return trace.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(LotAnswer::of));
    }

    /** Everything about these units in one answer; hands that are not the reader's to know stay unnamed (办法§22). */
    @GET
    @Path("/{lotId}/pedigree")
    public Uni<PedigreeAnswer> pedigree(UUID lotId) {
        return trace.trace(lotId, Scopes.of(callers.current())).map(PedigreeAnswer::of);
    }
}
