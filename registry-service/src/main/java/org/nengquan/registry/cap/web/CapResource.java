package org.nengquan.registry.cap.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.registry.access.app.Nothing;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.cap.app.SetCap;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;
import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;

/** How much may be issued (办法§6). */
@Path("/api/registry/v1/caps")
@RolesAllowed(Roles.PROVINCE)
class CapResource {

    private static final long MOST = 1_000_000_000_000L;

    private final Commands commands;
    private final Callers callers;
    private final SetCap set;

    CapResource(Commands commands, Callers callers, SetCap set) {
        this.commands = commands;
        this.callers = callers;
        this.set = set;
    }

    record CapRequest(
            @NotNull Instrument instrument,
            @NotNull Category category,
            @NotNull @Pattern(regexp = "\\d{6}") String regionCode,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotNull @Positive @Max(MOST) Long quantity) {}

    @Schema(name = "Cap")
    record CapAnswer(
            UUID id,
            Instrument instrument,
            Category category,
            String regionCode,
            int year,
            long quantity,
            long issued,
            Cap.Status status) {

        static CapAnswer of(Cap cap) {
            return new CapAnswer(
                    cap.id(),
                    cap.key().instrument(),
                    cap.key().category(),
                    cap.key().regionCode(),
                    cap.key().year(),
                    cap.quantity(),
                    cap.issued(),
                    cap.status());
        }
    }

    @POST
    @APIResponseSchema(value = CapAnswer.class, responseCode = "201")
    public Uni<Response> propose(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CapRequest request) {
        String person = callers.current().person();
        CapKey capKey = new CapKey(request.instrument(), request.category(), request.regionCode(), request.year());
        return commands.run(
                CommandRequest.created("registry.propose-cap", key, request),
                () -> set.propose(capKey, request.quantity(), person).map(outcome -> outcome.map(CapAnswer::of)));
    }

    @POST
    @Path("/{id}/approval")
    @APIResponseSchema(value = CapAnswer.class, responseCode = "200")
    public Uni<Response> approve(@HeaderParam("Idempotency-Key") String key, UUID id, Nothing nothing) {
        String approver = callers.current().person();
        return commands.run(
                CommandRequest.ok("registry.approve-cap/" + id, key, new Nothing()),
                () -> set.approve(id, approver).map(outcome -> outcome.map(CapAnswer::of)));
    }

    @GET
    public Uni<Page<CapAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return set.page(new PageRequest(after, limit)).map(page -> page.map(CapAnswer::of));
    }
}
