package org.nengquan.tokens;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says who came in, and which reading of the token it was that let them in. */
@Path("/door")
class DoorResource {
    private final SecurityIdentity identity;

    DoorResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @RolesAllowed("participant.trader")
    public String who() {
        return identity.getPrincipal().getName() + "@" + System.identityHashCode(identity.getPrincipal());
    }
}
