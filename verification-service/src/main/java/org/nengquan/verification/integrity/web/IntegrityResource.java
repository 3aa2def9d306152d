package org.nengquan.verification.integrity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nengquan.verification.integrity.app.CheckIntegrity;

@Path("/api/verification/v1/integrity")
class IntegrityResource {

    private final CheckIntegrity integrity;

    IntegrityResource(CheckIntegrity integrity) {
        this.integrity = integrity;
    }

    @GET
    @RolesAllowed({"auditor", "exchange.operator", "province"})
    public Uni<CheckIntegrity.Report> check() {
        return integrity.check();
    }
}
