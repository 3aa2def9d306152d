package org.nengquan.registry.integrity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.registry.access.app.Roles;
import org.nengquan.registry.integrity.app.VerifyBooks;
import org.nengquan.registry.integrity.domain.Check;
import org.nengquan.registry.integrity.domain.Report;

/** Recomputes the books while the market runs. */
@Path("/api/registry/v1/integrity")
class IntegrityResource {

    private final VerifyBooks verify;

    IntegrityResource(VerifyBooks verify) {
        this.verify = verify;
    }

    @Schema(name = "Integrity")
    record IntegrityAnswer(boolean ok, List<Check> checks, Map<String, Long> counts) {
        static IntegrityAnswer of(Report report) {
            return new IntegrityAnswer(report.ok(), report.checks(), new TreeMap<>(report.counts()));
        }
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.OPERATOR, Roles.PROVINCE})
    public Uni<IntegrityAnswer> verify() {
        return verify.verify().map(IntegrityAnswer::of);
    }
}
