package org.nengquan.registry.deduction.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nengquan.intake.Callers;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.deduction.app.FindDeductions;
import org.nengquan.registry.deduction.domain.NextYearDeduction;
import org.nengquan.registry.quota.domain.Instrument;

/** What units owe to their next allocations (下一年度扣减), and what of it is paid. */
@Path("/api/registry/v1/next-year-deductions")
class DeductionResource {

    private final Callers callers;
    private final FindDeductions find;

    DeductionResource(Callers callers, FindDeductions find) {
        this.callers = callers;
        this.find = find;
    }

    @Schema(name = "NextYearDeduction")
    record DeductionAnswer(
            UUID id, String uscc, Instrument instrument, int ofYear, long quantity, long taken, String ground) {
        static DeductionAnswer of(NextYearDeduction deduction) {
            return new DeductionAnswer(
                    deduction.id(),
                    deduction.uscc().code(),
                    deduction.instrument(),
                    deduction.ofYear(),
                    deduction.quantity(),
                    deduction.taken(),
                    deduction.ground());
        }
    }

    @GET
    @Authenticated
    public Uni<Page<DeductionAnswer>> list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(PageRequest.MAX_LIMIT) int limit) {
        return find.page(Scopes.of(callers.current()), new PageRequest(after, limit))
                .map(page -> page.map(DeductionAnswer::of));
    }
}
