package org.nengquan.disclosure.integrity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nengquan.disclosure.integrity.app.CheckIntegrity;
import org.nengquan.disclosure.integrity.app.Verdict;

@Path("/api/disclosure/v1/integrity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"auditor", "exchange.operator", "province"})
class IntegrityResource {

    private final CheckIntegrity integrity;

    IntegrityResource(CheckIntegrity integrity) {
        this.integrity = integrity;
    }

    @GET
    @Operation(summary = "Recomputes what was published and names what differs; it reads everything, so ask seldom")
    public Uni<Verdict> check() {
        return integrity.check();
    }
}
