package org.nengquan.settlement.account.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.nengquan.intake.Callers;
import org.nengquan.settlement.account.app.ReadCash;
import org.nengquan.settlement.ledger.app.StatementLine;
import org.nengquan.settlement.ledger.app.StatementLine.Cursor;
import org.nengquan.settlement.paging.domain.Page;

/** A participant's own statement lines, oldest first. */
@Path("/api/settlement/v1/cash-entries")
@RolesAllowed({"participant.trader", "participant.approver", "city", "province"})
class CashEntryResource {
    private final ReadCash cash;
    private final Callers callers;

    CashEntryResource(ReadCash cash, Callers callers) {
        this.cash = cash;
        this.callers = callers;
    }

    @GET
    public Uni<Page<CashEntryView>> own(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = Cursor.PATTERN) String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        return cash.statement(callers.current().uscc(), Cursor.parse(after), Integer.parseInt(limit))
                .map(page -> page.map(CashEntryView::of));
    }

    record CashEntryView(
            String entry,
            String kind,
            String reference,
            LocalDate businessDate,
            Instant bookedAt,
            String account,
            long deltaFen) {

        static CashEntryView of(StatementLine line) {
            return new CashEntryView(
                    line.cursor().toString(),
                    line.occasion().kind().name(),
                    line.occasion().reference(),
                    line.occasion().businessDate(),
                    line.bookedAt(),
                    line.account().name(),
                    line.deltaFen());
        }
    }
}
