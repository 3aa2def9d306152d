package org.nengquan.settlement.invoice.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.intake.Commands;
import org.nengquan.settlement.invoice.app.IssueInvoice;
import org.nengquan.settlement.invoice.app.ReadInvoices;
import org.nengquan.settlement.invoice.domain.Invoice;
import org.nengquan.settlement.paging.domain.Page;

/** 交易服务费发票: issued by the clerk, shown to the payer, the clerk and the auditor. */
@Path("/api/settlement/v1/invoices")
class InvoiceResource {
    private final Commands commands;
    private final IssueInvoice issue;
    private final ReadInvoices invoices;
    private final Callers callers;

    InvoiceResource(Commands commands, IssueInvoice issue, ReadInvoices invoices, Callers callers) {
        this.commands = commands;
        this.issue = issue;
        this.invoices = invoices;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"participant.trader", "participant.approver", "settlement.clerk", "auditor"})
    public Uni<Page<InvoiceView>> list(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9A-Z-]{0,40}") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Pattern(regexp = Page.LIMIT_PATTERN) String limit) {
        Caller caller = callers.current();
        int most = Integer.parseInt(limit);
        return (caller.is("settlement.clerk", "auditor")
                        ? invoices.all(after, most)
                        : invoices.of(caller.uscc(), after, most))
                .map(page -> page.map(InvoiceView::of));
    }

    @POST
    @RolesAllowed("settlement.clerk")
    public Uni<Response> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid InvoiceRequest body) {
        return commands.run(
                CommandRequest.created("settlement.issue-invoice", key, body),
                () -> issue.issue(
                                body.uscc(),
                                YearMonth.parse(body.month()),
                                callers.current().person())
                        .map(outcome -> outcome.map(InvoiceView::of)));
    }

    record InvoiceRequest(
            @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}")
            String uscc,

            @NotNull @Pattern(regexp = "20[2-9][0-9]-(0[1-9]|1[0-2])")
            String month) {}

    record InvoiceView(
            String invoiceNumber,
            String uscc,
            String month,
            long trades,
            long amountFen,
            long feeFen,
            LocalDate issuedOn) {

        static InvoiceView of(Invoice invoice) {
            return new InvoiceView(
                    invoice.number(),
                    invoice.uscc(),
                    invoice.month().toString(),
                    invoice.total().trades(),
                    invoice.total().amountFen(),
                    invoice.total().feeFen(),
                    invoice.issuedOn());
        }
    }
}
