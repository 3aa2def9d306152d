package org.nengquan.registry.refusal.web;

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
import org.nengquan.intake.Refusals;
import org.nengquan.intake.StoredRefusal;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;

/** Every refusal that the registry gave, with its figures. */
@Path("/api/registry/v1/refusals")
class RefusalResource {

    private final Refusals refusals;

    RefusalResource(Refusals refusals) {
        this.refusals = refusals;
    }

    @Schema(name = "StoredRefusal")
    record RefusalAnswer(
            long id,
            OffsetDateTime occurredAt,
            String command,
            String person,
            String uscc,
            String code,
            String article,
            String ruleVersion,

            @JsonRawValue @Schema(implementation = Object.class)
            String problem) {

        static RefusalAnswer of(StoredRefusal refusal) {
            return new RefusalAnswer(
                    refusal.id(),
                    refusal.occurredAt(),
                    refusal.command(),
                    refusal.person(),
                    refusal.uscc(),
                    refusal.code(),
                    refusal.article(),
                    refusal.ruleVersion(),
                    refusal.problem());
        }
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR})
    public Uni<Page<RefusalAnswer>> list(
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return refusals.page(after, limit).map(found -> page(found, limit));
    }

    private static Page<RefusalAnswer> page(List<StoredRefusal> found, int limit) {
        List<RefusalAnswer> items = found.stream().map(RefusalAnswer::of).toList();
        return Page.of(items, new PageRequest("", limit), item -> Long.toString(item.id()));
    }
}
