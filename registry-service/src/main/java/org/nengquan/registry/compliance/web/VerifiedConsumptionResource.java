package org.nengquan.registry.compliance.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.intake.Callers;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.compliance.app.FindVerifiedConsumption;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;

/** 年度核查消费量 received from verification: what a cycle takes its obligations from. */
@Path("/api/registry/v1/verified-consumption")
@Authenticated
class VerifiedConsumptionResource {

    private final Callers callers;
    private final FindVerifiedConsumption find;

    VerifiedConsumptionResource(Callers callers, FindVerifiedConsumption find) {
        this.callers = callers;
        this.find = find;
    }

    /** Exact decimals as text. */
    @Schema(name = "VerifiedConsumption")
    record Answer(
            String reportNumber,
            String uscc,
            String regionCode,
            int year,
            String energyTce,
            String coalT,
            String reportSha256,
            LocalDate acceptedOn) {

        static Answer of(VerifiedConsumption verified) {
            return new Answer(
                    verified.reportNumber(),
                    verified.uscc().code(),
                    verified.regionCode(),
                    verified.year(),
                    verified.amounts().energyTce().toPlainString(),
                    verified.amounts().coalT().toPlainString(),
                    verified.reportSha256(),
                    verified.acceptedOn());
        }
    }

    @GET
    public Uni<Page<Answer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(Answer::of));
    }
}
