package org.nengquan.disclosure.sharing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.sharing.app.CreditPlatform;
import org.nengquan.disclosure.sharing.app.PushProgress;
import org.nengquan.disclosure.sharing.domain.PushStatus;

/** Whether the credit platform takes what is pushed to it, for those who keep the exchange running. */
@Path("/api/disclosure/v1/credit-push")
@Produces(MediaType.APPLICATION_JSON)
class CreditPushResource {
    private final CreditPlatform platform;
    private final PushProgress progress;

    CreditPushResource(CreditPlatform platform, PushProgress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    /**
     * How far the platform was told.
     *
     * @param address null if nothing is pushed
     * @param attempts that failed in a row
     */
    record CreditPushAnswer(
            @Nullable String address,
            long deliveredThrough,
            long waiting,
            int attempts,
            @Nullable String lastFailure,
            @Nullable Instant failingSince,
            @Nullable Instant deliveredAt) {

        static CreditPushAnswer of(@Nullable String address, PushStatus status) {
            return new CreditPushAnswer(
                    address,
                    status.deliveredThrough(),
                    status.waiting(),
                    status.attempts(),
                    status.lastFailure().orElse(null),
                    status.failingSince().orElse(null),
                    status.deliveredAt().orElse(null));
        }
    }

    @GET
    @RolesAllowed({"exchange.operator", "province", "auditor"})
    @Operation(summary = "How far the credit platform was told by push, and what went wrong last")
    public Uni<CreditPushAnswer> status() {
        return progress.status()
                .map(status -> CreditPushAnswer.of(
                        platform.address().map(URI::toString).orElse(null), status));
    }
}
