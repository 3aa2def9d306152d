package org.nengquan.registry.statement.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.statement.app.StateCaps;
import org.nengquan.registry.statement.domain.CapStatement;

/** How much there is and where it is, for everybody to check; no holder is named (办法§22). */
@Path("/api/registry/v1/cap-statements")
class CapStatementResource {

    private final StateCaps caps;

    CapStatementResource(StateCaps caps) {
        this.caps = caps;
    }

    @Schema(name = "CapStatement")
    record StatementAnswer(
            Instrument instrument,
            Category category,
            String regionCode,
            int year,
            long cap,
            long issued,
            long held,
            long inTrading,
            long frozen,
            long bound,
            long retired,
            long reclaimed,
            long expired,
            boolean addsUp) {

        static StatementAnswer of(CapStatement statement) {
            return new StatementAnswer(
                    statement.key().instrument(),
                    statement.key().category(),
                    statement.key().regionCode(),
                    statement.key().year(),
                    statement.cap(),
                    statement.issued(),
                    statement.held(),
                    statement.inTrading(),
                    statement.frozen(),
                    statement.bound(),
                    statement.retired(),
                    statement.reclaimed(),
                    statement.expired(),
                    statement.addsUp());
        }
    }

    /** All on one page: there are as many as caps. */
    @GET
    @PermitAll
    public Uni<Page<StatementAnswer>> list() {
        return caps.all()
                .map(all -> new Page<>(all.stream().map(StatementAnswer::of).toList(), null));
    }
}
