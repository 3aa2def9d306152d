package org.nengquan.settlement.integrity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nengquan.settlement.integrity.app.CheckIntegrity;
import org.nengquan.settlement.integrity.domain.Report;

/** Whether the money is in order, recomputed for whoever asks. */
@Path("/api/settlement/v1/integrity")
@RolesAllowed({"auditor", "exchange.operator", "province"})
class IntegrityResource {
    private final CheckIntegrity check;

    IntegrityResource(CheckIntegrity check) {
        this.check = check;
    }

    @GET
    public Uni<Report> report() {
        return check.check();
    }
}
