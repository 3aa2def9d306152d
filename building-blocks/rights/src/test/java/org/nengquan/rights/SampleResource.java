package org.nengquan.rights;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.nengquan.rights.domain.Right;

/** What an account asks for, what another of its persons approves, and what anybody of it may look at. */
@Path("/samples")
@Authenticated
class SampleResource {

    record Body(String name) {}

    @POST
    @NeedsRight(Right.INITIATE)
    public Uni<String> ask(Body body) {
        return Uni.createFrom().item(body.name());
    }

    @POST
    @Path("approval")
    @NeedsRight(Right.APPROVE)
    public Uni<String> approve(Body body) {
        return Uni.createFrom().item(body.name());
    }

    @POST
    @Path("cancellation")
    @NeedsRight({Right.INITIATE, Right.APPROVE})
    public Uni<String> cancel(Body body) {
        return Uni.createFrom().item(body.name());
    }

    @GET
    public Uni<String> look() {
        return Uni.createFrom().item("seen");
    }
}
