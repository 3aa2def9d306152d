package org.nengquan.settlement.reconciliation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.reconciliation.app.ReadDifferences;
import org.nengquan.settlement.reconciliation.domain.Difference;

/** 三方对账: what differed at the end of a day, line by line, for those who have to look into it. */
@Path("/api/settlement/v1/reconciliations/{businessDate}")
@RolesAllowed({"settlement.clerk", "auditor"})
class ReconciliationResource {
    private final ReadDifferences differences;

    ReconciliationResource(ReadDifferences differences) {
        this.differences = differences;
    }

    @GET
    public Uni<Page<DifferenceView>> of(@PathParam("businessDate") String businessDate) {
        return differences
                .of(date(businessDate))
                .map(found -> new Page<>(found.stream().map(DifferenceView::of).toList(), null));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw Problems.notFound(Text.of("没有该业务日", "There is no such day"));
        }
    }

    /** For a deposit or payment: bank and books, in fen; for a trade: cash ledger and unit ledger, in units. */
    record DifferenceView(
            @Nullable String settlementAccount,
            String line,
            String uscc,
            @Nullable Long one,
            @Nullable Long other) {
        static DifferenceView of(Difference found) {
            return new DifferenceView(
                    found.settlementAccount().isEmpty() ? null : found.settlementAccount(),
                    found.line(),
                    found.uscc(),
                    found.one().orElse(null),
                    found.other().orElse(null));
        }
    }
}
