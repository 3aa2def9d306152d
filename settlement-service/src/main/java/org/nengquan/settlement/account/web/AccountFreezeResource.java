package org.nengquan.settlement.account.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.settlement.account.app.FreezeReleases.Stop;
import org.nengquan.settlement.account.app.ReleaseAccount;
import org.nengquan.settlement.account.domain.FreezeRelease;
import org.nengquan.settlement.paging.domain.Page;

/** Stopped accounts and why; one clerk proposes to let an account go on, another agrees. */
@Path("/api/settlement/v1")
class AccountFreezeResource {
    private final Commands commands;
    private final ReleaseAccount release;
    private final Callers callers;

    AccountFreezeResource(Commands commands, ReleaseAccount release, Callers callers) {
        this.commands = commands;
        this.release = release;
        this.callers = callers;
    }

    @GET
    @Path("/account-freezes")
    @RolesAllowed({"settlement.clerk", "auditor", "exchange.operator"})
    public Uni<Page<Stop>> list(
            @QueryParam("after") @DefaultValue("") @Size(max = 400) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return release.stops(after, Integer.parseInt(limit));
    }

    @POST
    @Path("/freeze-releases")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ReleaseRequest body) {
        return commands.run(
                CommandRequest.created("settlement.propose-freeze-release", key, body),
                () -> release.propose(
                                body.uscc(),
                                body.eventId(),
                                body.basis(),
                                callers.current().person())
                        .map(outcome -> outcome.map(ReleaseView::of)));
    }

    @POST
    @Path("/freeze-releases/{releaseId}/approval")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> approve(
            @PathParam("releaseId") UUID releaseId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Nothing body) {
        return commands.run(
                CommandRequest.ok("settlement.approve-freeze-release/" + releaseId, key, body),
                () -> release.approve(releaseId, callers.current().person())
                        .map(outcome -> outcome.map(ReleaseView::of)));
    }

    @POST
    @Path("/freeze-releases/{releaseId}/rejection")
    @RolesAllowed("settlement.clerk")
    public Uni<Response> reject(
            @PathParam("releaseId") UUID releaseId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Reason body) {
        return commands.run(
                CommandRequest.ok("settlement.reject-freeze-release/" + releaseId, key, body),
                () -> release.reject(releaseId, callers.current().person(), body.reason())
                        .map(outcome -> outcome.map(ReleaseView::of)));
    }

    record ReleaseRequest(
            @NotBlank @Size(max = 18) String uscc,
            @NotBlank @Size(max = 300) String eventId,
            @NotBlank @Size(max = 500) String basis) {}

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}

    record ReleaseView(String releaseId, String uscc, String eventId, String basis, String status) {
        static ReleaseView of(FreezeRelease release) {
            return new ReleaseView(
                    release.releaseId().toString(),
                    release.uscc(),
                    release.eventId(),
                    release.basis(),
                    release.approval().word());
        }
    }
}
