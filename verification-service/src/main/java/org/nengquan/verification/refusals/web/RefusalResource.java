package org.nengquan.verification.refusals.web;

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
import org.nengquan.intake.Refusals;
import org.nengquan.intake.StoredRefusal;
import org.nengquan.verification.listing.domain.Page;
import org.nengquan.verification.listing.domain.Window;

@Path("/api/verification/v1/refusals")
class RefusalResource {

    private final Refusals refusals;

    RefusalResource(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A refusal as it was answered, the whole problem with it. */
    record RefusalAnswer(
            long id,
            OffsetDateTime occurredAt,
            String command,
            String person,
            String uscc,
            String code,
            String article,
            String ruleVersion,
            @JsonRawValue String problem) {

        static RefusalAnswer of(StoredRefusal stored) {
            return new RefusalAnswer(
                    stored.id(),
                    stored.occurredAt(),
                    stored.command(),
                    stored.person(),
                    stored.uscc(),
                    stored.code(),
                    stored.article(),
                    stored.ruleVersion(),
                    stored.problem());
        }
    }

    /** The cursor of this list is a position, not an id. */
    @GET
    @RolesAllowed({"auditor", "exchange.operator"})
    public Uni<Page<RefusalAnswer>> list(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Window.LARGEST - 1) int limit) {
        return refusals.page(after, limit + 1)
                .map(found -> Page.cut(found, limit, StoredRefusal::id).map(RefusalAnswer::of));
    }
}
