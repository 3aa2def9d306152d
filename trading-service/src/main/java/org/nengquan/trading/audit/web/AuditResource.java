package org.nengquan.trading.audit.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Refusals;
import org.nengquan.intake.StoredRefusal;
import org.nengquan.trading.audit.app.Proof;
import org.nengquan.trading.audit.app.VerifyMarket;
import org.nengquan.trading.journal.app.MarketTables;

/** For those who oversee the market (办法§16: 在线监管、全程跟踪). */
@Path("/api/trading/v1")
class AuditResource {
    private final VerifyMarket verifyMarket;
    private final Refusals refusals;
    private final MarketTables tables;

    AuditResource(VerifyMarket verifyMarket, Refusals refusals, MarketTables tables) {
        this.verifyMarket = verifyMarket;
        this.refusals = refusals;
        this.tables = tables;
    }

    record RefusalList(List<RefusalItem> items, @Nullable String next) {}

    record RefusalItem(
            long id,
            OffsetDateTime occurredAt,
            String command,
            String uscc,
            String code,
            String article,
            String ruleVersion,

            @JsonRawValue @Schema(implementation = Object.class)
            String problem) {

        static RefusalItem of(StoredRefusal stored) {
            return new RefusalItem(
                    stored.id(),
                    stored.occurredAt(),
                    stored.command(),
                    stored.uscc(),
                    stored.code(),
                    stored.article(),
                    stored.ruleVersion(),
                    stored.problem());
        }
    }

    @GET
    @Path("/integrity")
    @RolesAllowed({"auditor", "exchange.operator", "province"})
    public Uni<Proof> integrity() {
        return verifyMarket.verify();
    }

    @GET
    @Path("/refusals")
    @RolesAllowed({"auditor", "exchange.operator"})
    public Uni<RefusalList> refusals(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return tables.upToDate().chain(() -> refusals.page(after, limit)).map(page -> list(page, limit));
    }

    private static RefusalList list(List<StoredRefusal> page, int limit) {
        String next = page.size() < limit ? null : Long.toString(page.getLast().id());
        return new RefusalList(page.stream().map(RefusalItem::of).toList(), next);
    }
}
