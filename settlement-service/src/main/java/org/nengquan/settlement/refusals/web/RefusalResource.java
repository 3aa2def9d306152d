package org.nengquan.settlement.refusals.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.intake.Refusals;
import org.nengquan.intake.StoredRefusal;
import org.nengquan.settlement.paging.domain.Page;

/** Every refusal that settlement answered, for those who supervise. */
@Path("/api/settlement/v1/refusals")
@RolesAllowed({"auditor", "exchange.operator"})
class RefusalResource {
    private final Refusals refusals;

    RefusalResource(Refusals refusals) {
        this.refusals = refusals;
    }

    @GET
    public Uni<Page<RefusalItem>> list(
            @QueryParam("after") @DefaultValue("0") @Pattern(regexp = "[0-9]{1,18}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        int most = Integer.parseInt(limit);
        return refusals.page(Long.parseLong(after), most)
                .map(found -> found.stream().map(RefusalItem::of).toList())
                .map(items -> new Page<>(
                        items,
                        items.size() < most
                                ? null
                                : Long.toString(items.getLast().id())));
    }

    record RefusalItem(
            long id,
            OffsetDateTime occurredAt,
            String command,
            String person,
            String uscc,
            String code,
            String article,
            String ruleVersion,
            @Schema(type = SchemaType.OBJECT) @JsonRawValue String problem) {

        static RefusalItem of(StoredRefusal stored) {
            return new RefusalItem(
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
}
